namespace Caidence.Tenants.Plans;

/// <summary>Which plan a workspace is on and how much of it is used, for the platform's people.</summary>
public interface ITenantPlanAppService : IApplicationService
{
    Task<WorkspacePlanDto> GetAsync(Guid id);

    /// <summary>What a workspace has above the new limits stays; more of it is refused.</summary>
    Task ChangeAsync(Guid id, ChangeTenantPlanDto input);
}
