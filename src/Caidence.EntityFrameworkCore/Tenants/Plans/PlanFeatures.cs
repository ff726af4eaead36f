using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Tenants.Plans;

/// <summary>Remembers for one request, like the values that are a workspace's own.</summary>
internal sealed class PlanFeatures(CaidenceDbContext context, ICurrentTenant currentTenant) : IPlanFeatures, IScopedDependency
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    private readonly Dictionary<Guid, IReadOnlyDictionary<string, string>> _read = [];

    public async Task<IReadOnlyDictionary<string, string>> GetAsync()
    {
        if (currentTenant.Id is not { } id)
        {
            return None;
        }

        if (!_read.TryGetValue(id, out var features))
        {
            _read[id] = features = await FindAsync(id) ?? None;
        }

        return features;
    }

    private Task<IReadOnlyDictionary<string, string>?> FindAsync(Guid tenantId) =>
        context.Set<Tenant>().Where(tenant => tenant.Id == tenantId)
            .Join(context.Set<Plan>(), tenant => tenant.PlanId, plan => plan.Id, (_, plan) => plan.Features)
            .FirstOrDefaultAsync()!;
}
