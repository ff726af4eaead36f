using Caidence.Localization;
using Caidence.Profiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Kit;

/// <summary>Where the share link of a media kit leads.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(IMediaKitsAppService kits, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>Null where there is none.</summary>
    public MediaKitDto? Kit { get; private set; }

    public async Task OnGetAsync()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        try
        {
            Kit = await kits.GetAsync(Token);
            ViewData["Title"] = texts["MediaKit:Of", Kit.Person.DisplayName ?? ""].Value;
        }
        catch (EntityNotFoundException)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            ViewData["Title"] = texts["MediaKit:Gone"].Value;
        }
    }
}
