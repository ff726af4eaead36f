using Caidence.Identity;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

[Authorize(CaidencePermissions.Settings.Manage)]
public sealed class SecurityModel(IIdentitySettingsAppService settings, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public IdentitySettingsDto Input { get; set; } = new();

    public async Task OnGetAsync() => Input = await settings.GetAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => settings.UpdateAsync(Input)))
        {
            return this.Invalid();
        }

        this.NotifySuccess(texts["WorkspaceSettings:Saved"]);
        return this.GoTo("~/settings/security");
    }
}
