using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Social;
using Caidence.Social.Connecting;
using Caidence.Social.Connections;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Social;

/// <summary>Which of the accounts that somebody's consent reaches are to be connected.</summary>
[Authorize(CaidencePermissions.SocialConnections.Connect)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ChooseModel(ISocialConnectAppService connect, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "accounts")]
    public List<string> Accounts { get; set; } = [];

    public ConnectAttemptDto Attempt { get; private set; } = new();

    public string BackLink => Attempt.ReturnTo == ConnectReturn.Onboarding ? "~/onboarding" : "~/social";

    public async Task<IActionResult> OnGetAsync()
    {
        Attempt = await connect.GetAttemptAsync(Id);
        return Attempt.Stage == ConnectStage.Choosing ? Page() : LocalRedirect($"~/social?attempt={Id}");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Attempt = await connect.GetAttemptAsync(Id);
        if (Accounts.Count == 0)
        {
            ModelState.AddModelError("", texts["Social:ChooseNone"]);
        }

        IReadOnlyList<SocialConnectionDto> connected = [];
        if (!await this.TryAsync("Input", async () => connected = (await connect.ChooseAsync(Id, new() { Accounts = Accounts })).Items))
        {
            return this.Invalid();
        }

        this.NotifySuccess(connected.Count == 1 ? texts["Social:ConnectedOne", connected[0].PlatformDisplayName] : texts["Social:ConnectedMany", connected.Count]);
        return LocalRedirect(BackLink);
    }
}
