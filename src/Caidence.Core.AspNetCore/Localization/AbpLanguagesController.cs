using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Caidence.Core.Localization;
using Caidence.Core.Timing;

namespace Caidence.Core.AspNetCore.Localization;

/// <summary>Changes the language by a link; keeps the choice in ASP.NET Core's own cookie.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("Abp/Languages")]
public sealed class AbpLanguagesController(IOptions<AbpLocalizationOptions> options, IClock clock) : ControllerBase
{
    [HttpGet("Switch")]
    public IActionResult Switch(string culture, string? uiCulture = null, string? returnUrl = null)
    {
        if (options.Value.Languages.Any(language => language.CultureName == culture))
        {
            Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new(culture, uiCulture ?? culture)),
                new() { Expires = clock.Now.AddYears(2), IsEssential = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps });
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
