using Caidence.Core.Application;
using Caidence.Core.AspNetCore.Antiforgery;
using Caidence.Core.Auditing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Core.AspNetCore.ApplicationConfiguration;

[AllowAnonymous]
[Area("abp")]
[DisableAuditing]
[RemoteService(Name = "abp")]
[Route("api/abp/application-configuration")]
public sealed class AbpApplicationConfigurationController(ApplicationConfigurationBuilder configuration, IAbpAntiForgeryManager antiForgery)
    : ControllerBase
{
    [HttpGet]
    public Task<ApplicationConfigurationDto> GetAsync([FromQuery] bool includeLocalizationResources = true)
    {
        antiForgery.SetCookie(HttpContext);
        return configuration.BuildAsync(includeLocalizationResources);
    }
}
