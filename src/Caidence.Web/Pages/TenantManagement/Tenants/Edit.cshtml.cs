using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Tenants;
using Caidence.Tenants.Plans;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.TenantManagement.Tenants;

[Authorize(CaidencePermissions.Tenants.Update)]
public sealed class EditModel(
    ITenantAppService tenants, ITenantPlanAppService tenantPlans, PlanChoice choice, IPermissionChecker permissions, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TenantUpdateDto Input { get; set; } = new();

    [BindProperty]
    public Guid? PlanId { get; set; }

    public TenantDto Tenant { get; private set; } = new();

    /// <summary>Null for those who may not give it another.</summary>
    public WorkspacePlanDto? Plan { get; private set; }

    public IReadOnlyList<SelectListItem> Plans { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input = new() { Name = Tenant.Name, ConcurrencyStamp = Tenant.ConcurrencyStamp };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => tenants.UpdateAsync(Id, Input)))
        {
            await ReadAsync();
            return this.Invalid();
        }

        this.NotifySuccess(texts["Tenants:Renamed", Input.Name]);
        return this.GoTo("~/TenantManagement/Tenants");
    }

    public Task<IActionResult> OnPostPlanAsync() => this.DoAsync($"~/TenantManagement/Tenants/Edit/{Id}", async () =>
    {
        await tenantPlans.ChangeAsync(Id, new() { PlanId = PlanId });
        return texts["Plans:Changed"];
    });

    private async Task ReadAsync()
    {
        Tenant = await tenants.GetAsync(Id);
        PlanId = Tenant.PlanId;
        if (await permissions.IsGrantedAsync(CaidencePermissions.Tenants.Manage))
        {
            Plan = await tenantPlans.GetAsync(Id);
            Plans = await choice.ReadAsync();
        }
    }
}
