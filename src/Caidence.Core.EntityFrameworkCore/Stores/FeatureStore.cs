using Caidence.Core.DependencyInjection;
using Caidence.Core.Features;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Stores;

public sealed class FeatureStore(DbContext context) : IFeatureStore, IScopedDependency
{
    private IReadOnlyDictionary<string, string>? _read;

    public async Task<IReadOnlyDictionary<string, string>> GetAsync() =>
        _read ??= await context.Set<FeatureValue>().ToDictionaryAsync(feature => feature.Name, feature => feature.Value);
}
