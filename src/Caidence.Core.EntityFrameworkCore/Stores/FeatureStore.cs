using Caidence.Core.DependencyInjection;
using Caidence.Core.Features;
using Caidence.Core.Guids;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Stores;

public sealed class FeatureStore(DbContext context, ITenantConfigurationCache cache, IGuidGenerator guids, ICurrentTenant currentTenant)
    : IFeatureStore, IScopedDependency
{
    private const string All = "all";

    private DbSet<FeatureValue> Values => context.Set<FeatureValue>();

    public async Task<IReadOnlyDictionary<string, string>> GetAsync() =>
        (await cache.GetAsync<FeatureValue, string, IReadOnlyDictionary<string, string>>([All], ReadAsync))[All];

    public async Task SetAsync(string name, string? value)
    {
        var row = await Values.SingleOrDefaultAsync(feature => feature.Name == name);
        if (value is null && row is not null)
        {
            Values.Remove(row);
        }
        else if (value is not null && row is null)
        {
            Values.Add(new(guids.Create(), currentTenant.Id, name, value));
        }
        else if (value is not null)
        {
            row!.Value = value;
        }
    }

    public async Task DeleteAllAsync() => Values.RemoveRange(await Values.ToListAsync());

    private async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> ReadAsync(IReadOnlyCollection<string> keys)
    {
        var values = await Values.AsNoTracking().ToDictionaryAsync(feature => feature.Name, feature => feature.Value);
        return keys.ToDictionary(key => key, IReadOnlyDictionary<string, string> (_) => values);
    }
}
