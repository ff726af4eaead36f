using Caidence.Brands;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Social;
using Caidence.Social.Connecting;
using Caidence.Web.Htmx;
using Caidence.Web.Social;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Social;

/// <summary>Connected accounts, and the way to more.</summary>
[Authorize(CaidencePermissions.SocialConnections.Default)]
public sealed class IndexModel(ISocialConnectAppService connect, BrandChoices choices, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? BrandId { get; set; }

    /// <summary>Somebody has just come back with this.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Attempt { get; set; }

    /// <summary>Somebody has come back with nothing that is ours.</summary>
    [BindProperty(SupportsGet = true)]
    public SocialPlatform? Failed { get; set; }

    /// <summary>What they came back with belongs to another person.</summary>
    [BindProperty(SupportsGet = true)]
    public bool IsOtherPerson { get; set; }

    public IReadOnlyList<BrandDto> Brands { get; private set; } = [];

    public string? Error { get; private set; }

    public string? RetryLink { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Attempt is { } id)
        {
            var attempt = await connect.GetAttemptAsync(id);
            if (attempt.Stage == ConnectStage.Done)
            {
                this.NotifySuccess(texts["Social:ConnectedOne", attempt.Accounts.Count == 1 ? attempt.Accounts[0].DisplayName : texts["Social"].Value]);
                return LocalRedirect("~/social");
            }

            (Error, RetryLink) = (attempt.Error, ConnectLinks.Again(attempt));
        }
        else if (Failed is { } platform)
        {
            (Error, RetryLink) = (texts[IsOtherPerson ? CaidenceErrorCodes.Social.OtherPerson : CaidenceErrorCodes.Social.StateUnknown], ConnectLinks.To(platform));
        }

        Brands = await choices.ReadAsync();
        return Page();
    }
}
