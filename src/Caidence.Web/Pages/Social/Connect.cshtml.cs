using Caidence.Brands;
using Caidence.Permissions;
using Caidence.Social;
using Caidence.Social.Connecting;
using Caidence.Web.Social;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Social;

/// <summary>Says what a platform will ask, and why, before anybody is sent there.</summary>
[Authorize(CaidencePermissions.SocialConnections.Connect)]
public sealed class ConnectModel(ISocialConnectAppService connect, BrandChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SocialPlatform Platform { get; set; }

    [BindProperty(SupportsGet = true, Name = "")]
    public StartConnectDto Input { get; set; } = new();

    public IReadOnlyList<SocialWayDto> Ways { get; private set; } = [];

    public SocialWayDto Way { get; private set; } = new();

    public IReadOnlyList<BrandDto> Brands { get; private set; } = [];

    public string BackLink => Input.ReturnTo == ConnectReturn.Onboarding ? "~/onboarding" : "~/social";

    public string OpenLink => $"~/api/v1/social/auth/{WireWords.Of(Platform)}/popup";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        Ways = (await connect.GetPlatformsAsync()).Items.Single(platform => platform.Platform == Platform).Ways;
        if (Ways.Count == 0)
        {
            return NotFound();
        }

        Way = Ways.FirstOrDefault(way => way.Flavor == Input.Flavor) ?? Ways[0];
        HttpContext.LetIn(Way.Popup);
        Brands = await choices.ReadAsync();
        return Page();
    }
}
