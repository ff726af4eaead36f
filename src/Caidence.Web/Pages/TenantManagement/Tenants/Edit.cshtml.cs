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

[Authorize(CaidencePermissions.Tenants.Update)]
public sealed class EditModel(ITenantAppService tenants, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TenantUpdateDto Input { get; set; } = new();

    public async Task OnGetAsync()
    {
        var tenant = await tenants.GetAsync(Id);
        Input = new() { Name = tenant.Name, ConcurrencyStamp = tenant.ConcurrencyStamp };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => tenants.UpdateAsync(Id, Input)))
        {
            return Page();
        }

        this.NotifySuccess(texts["Tenants:Renamed", Input.Name]);
        return this.GoTo("~/TenantManagement/Tenants");
    }
}
