namespace Caidence.Tenants.Plans;

/// <summary>Shows plans with every feature there is and the number of their workspaces.</summary>
public sealed class PlanReader(IFeatureDefinitionManager definitions, IRepository<Tenant, Guid> tenants, IAsyncQueryableExecuter queries) : ITransientDependency
{
    public async Task<IReadOnlyList<PlanDto>> ReadAsync(IReadOnlyList<Plan> plans)
    {
        var ids = plans.Select(plan => (Guid?)plan.Id).ToList();
        var counts = await queries.ToListAsync(tenants.Query().Where(tenant => ids.Contains(tenant.PlanId))
            .GroupBy(tenant => tenant.PlanId).Select(group => new { group.Key, Count = group.Count() }));

        return [.. plans.Select(plan => Read(plan, counts.Find(count => count.Key == plan.Id)?.Count ?? 0))];
    }

    private PlanDto Read(Plan plan, int workspaceCount) => new()
    {
        Id = plan.Id,
        Name = plan.Name,
        Description = plan.Description,
        Features = definitions.GetAll().ToDictionary(feature => feature.Name, feature => plan.Features.GetValueOrDefault(feature.Name, feature.DefaultValue)),
        WorkspaceCount = workspaceCount,
        ConcurrencyStamp = plan.ConcurrencyStamp,
    };
}
