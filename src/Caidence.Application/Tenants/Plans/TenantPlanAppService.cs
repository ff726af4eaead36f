using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Tenants.Plans;

[Authorize(TenantManagementPermissions.Tenants.Default)]
[Area(TenantManagementRemoteServiceConsts.ModuleName)]
[RemoteService(Name = TenantManagementRemoteServiceConsts.RemoteServiceName)]
[ControllerName("TenantPlan")]
[Route("api/multi-tenancy/tenants/{id:guid}/plan")]
public sealed class TenantPlanAppService(IRepository<Tenant, Guid> tenants, IRepository<Plan, Guid> plans, PlanUse use) : CaidenceAppService, ITenantPlanAppService
{
    [HttpGet]
    public Task<WorkspacePlanDto> GetAsync(Guid id) => use.ReadAsync(id);

    [HttpPut]
    [Authorize(TenantManagementPermissions.Tenants.ManageFeatures)]
    public async Task ChangeAsync(Guid id, ChangeTenantPlanDto input)
    {
        var tenant = await tenants.GetAsync(id);
        tenant.PutOn(input.PlanId is { } planId ? await plans.GetAsync(planId) : null);
    }
}
