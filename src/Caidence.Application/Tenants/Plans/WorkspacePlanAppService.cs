using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Tenants.Plans;

[Authorize(CaidencePermissions.Settings.Default)]
[Area(TenantManagementRemoteServiceConsts.ModuleName)]
[RemoteService(Name = TenantManagementRemoteServiceConsts.RemoteServiceName)]
[ControllerName("WorkspacePlan")]
[Route("api/v1/plan")]
public sealed class WorkspacePlanAppService(PlanUse use) : CaidenceAppService, IWorkspacePlanAppService
{
    [HttpGet]
    public Task<WorkspacePlanDto> GetAsync() =>
        CurrentTenant.Id is { } id ? use.ReadAsync(id) : throw new EntityNotFoundException(typeof(Tenant), null);
}
