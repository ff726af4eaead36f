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
public sealed class EditModel(IPlanAppService plans, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public SavePlanDto Input { get; set; } = new();

    public PlanDto Plan { get; private set; } = new();

    public async Task OnGetAsync()
    {
        Plan = await plans.GetAsync(Id);
        Input = new()
        {
            Name = Plan.Name,
            Description = Plan.Description,
            Features = Plan.Features.ToDictionary(feature => feature.Key, feature => (string?)feature.Value),
            ConcurrencyStamp = Plan.ConcurrencyStamp,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Plan = await plans.GetAsync(Id);
        if (!await this.TryAsync(nameof(Input), () => plans.UpdateAsync(Id, Input)))
        {
            return this.Invalid();
        }

        this.NotifySuccess(texts["Plans:Saved", Input.Name]);
        return this.GoTo("~/TenantManagement/Plans");
    }
}
