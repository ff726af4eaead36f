using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Tenants;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.TenantManagement.Tenants;

[Authorize(CaidencePermissions.Tenants.Create)]
public sealed class CreateModel(ITenantAppService tenants, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public TenantCreateDto Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => tenants.CreateAsync(Input)))
        {
            return Page();
        }

        this.NotifySuccess(texts["Tenants:CreatedNotice", Input.Name]);
        return this.GoTo("~/TenantManagement/Tenants");
    }
}
