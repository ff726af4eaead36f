using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Social;
using Caidence.Social.Apps;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

/// <summary>The workspace's own apps at the platforms, each tested before it is saved.</summary>
[Authorize(CaidencePermissions.Settings.Manage)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SocialAppsModel(ISocialAppsAppService apps, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    /// <summary>Of the form that was sent.</summary>
    [BindProperty(SupportsGet = true)]
    public AuthFlavor? Flavor { get; set; }

    [BindProperty]
    public SaveSocialAppDto Input { get; set; } = new();

    public IReadOnlyList<SocialAppDto> Apps { get; private set; } = [];

    public async Task OnGetAsync() => Apps = (await apps.GetListAsync()).Items;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => apps.UpdateAsync(Flavor!.Value, Input)))
        {
            await OnGetAsync();
            return this.Invalid();
        }

        this.NotifySuccess(texts["SocialApps:Saved", texts[$"Enum:AuthFlavor.{Flavor}"].Value]);
        return this.GoTo("~/settings/social-apps");
    }

    public Task<IActionResult> OnPostRemoveAsync() => this.DoAsync("~/settings/social-apps", async () =>
    {
        await apps.DeleteAsync(Flavor!.Value);
        return texts["SocialApps:Removed"];
    });
}
