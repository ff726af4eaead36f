using Caidence.Core.DependencyInjection;
using Caidence.Core.Features;
using Caidence.Core.Guids;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Stores;

public sealed class FeatureStore(DbContext context, IGuidGenerator guids, ICurrentTenant currentTenant) : IFeatureStore, IScopedDependency
{
    // By workspace; the host under Guid.Empty.
    private readonly Dictionary<Guid, IReadOnlyDictionary<string, string>> _read = [];

    private DbSet<FeatureValue> Values => context.Set<FeatureValue>();

    public async Task<IReadOnlyDictionary<string, string>> GetAsync()
    {
        var side = currentTenant.Id ?? Guid.Empty;
        if (!_read.TryGetValue(side, out var values))
        {
            _read[side] = values = await Values.AsNoTracking().ToDictionaryAsync(feature => feature.Name, feature => feature.Value);
        }

        return values;
    }

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

        _read.Remove(currentTenant.Id ?? Guid.Empty);
    }

    public async Task DeleteAllAsync()
    {
        Values.RemoveRange(await Values.ToListAsync());
        _read.Remove(currentTenant.Id ?? Guid.Empty);
    }
}
