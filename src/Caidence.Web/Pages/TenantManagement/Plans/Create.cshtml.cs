using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Tenants.Plans;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.TenantManagement.Plans;

[Authorize(CaidencePermissions.Tenants.Manage)]
public sealed class CreateModel(IPlanAppService plans, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public SavePlanDto Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => plans.CreateAsync(Input)))
        {
            return this.Invalid();
        }

        this.NotifySuccess(texts["Tenants:CreatedNotice", Input.Name]);
        return this.GoTo("~/TenantManagement/Plans");
    }
}
