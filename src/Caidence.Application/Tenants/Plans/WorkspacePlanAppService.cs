using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Tenants.Plans;

[Authorize(CaidencePermissions.Settings.Default)]
public sealed class WorkspacePlanAppService(PlanUse use) : CaidenceAppService, IWorkspacePlanAppService
{
    public Task<WorkspacePlanDto> GetAsync() =>
        CurrentTenant.Id is { } id ? use.ReadAsync(id) : throw new EntityNotFoundException(typeof(Tenant), null);
}
