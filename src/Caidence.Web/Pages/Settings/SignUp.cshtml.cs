using Caidence.Account;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

/// <summary>For people of the platform.</summary>
[Authorize(CaidencePermissions.Settings.Manage)]
public sealed class SignUpModel(IAccountSettingsAppService settings, ICurrentTenant currentTenant, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public AccountSettingsDto Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (currentTenant.IsAvailable)
        {
            return NotFound();
        }

        Input = await settings.GetAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => settings.UpdateAsync(Input)))
        {
            return this.Invalid();
        }

        this.NotifySuccess(texts["WorkspaceSettings:Saved"]);
        return this.GoTo("~/settings/sign-up");
    }
}
