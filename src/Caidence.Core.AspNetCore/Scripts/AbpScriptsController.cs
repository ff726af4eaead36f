using System.Text;
using System.Text.Json;
using Caidence.Core.AspNetCore.Antiforgery;
using Caidence.Core.AspNetCore.ApplicationConfiguration;
using Caidence.Core.AspNetCore.Json;
using Caidence.Core.Auditing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Caidence.Core.AspNetCore.Scripts;

/// <summary>What pages load after <c>abp.js</c>, in the order in which they load it.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
[DisableAuditing]
[Route("Abp")]
public sealed class AbpScriptsController(
    ApplicationLocalizationBuilder localization,
    ApplicationConfigurationBuilder configuration,
    ServiceProxyScript proxies,
    IAbpAntiForgeryManager antiForgery) : ControllerBase
{
    [HttpGet("ApplicationLocalizationScript")]
    public ContentResult ApplicationLocalization(string? cultureName) =>
        Script($"$.extend(true, abp.localization, {Json(localization.Build(cultureName, onlyDynamics: false))});");

    [HttpGet("ApplicationConfigurationScript")]
    public async Task<ContentResult> ApplicationConfigurationAsync()
    {
        antiForgery.SetCookie(HttpContext);
        return Script(
            $"$.extend(true, abp, {Json(await configuration.BuildAsync(includeLocalizationResources: false))});\n"
            + "abp.event.trigger('abp.configurationInitialized');");
    }

    /// <param name="choice">Which proxies; all of them where nothing is named.</param>
    [HttpGet("ServiceProxyScript")]
    public FileContentResult ServiceProxies([FromQuery] ServiceProxyChoice choice)
    {
        var script = choice.IsEverything ? proxies.Everything : proxies.Only(choice);
        Response.Headers.CacheControl = "no-cache";
        return File(script.Bytes, "application/javascript; charset=utf-8", lastModified: null, EntityTagHeaderValue.Parse(script.ETag));
    }

    private ContentResult Script(string body) => Content($"(function () {{\n{body}\n}})();\n", "application/javascript", Encoding.UTF8);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, AbpJson.Options);
}
