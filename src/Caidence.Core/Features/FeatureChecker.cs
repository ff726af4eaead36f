using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Features;

public sealed class FeatureChecker(IFeatureDefinitionManager definitions, IFeatureStore store, IPlanFeatures plan) : IFeatureChecker, IScopedDependency
{
    public async Task<string> GetAsync(string name)
    {
        var definition = definitions.GetOrNull(name) ?? throw new InvalidOperationException($"There is no feature {name}.");

        return (await store.GetAsync()).GetValueOrDefault(name) ?? (await plan.GetAsync()).GetValueOrDefault(name, definition.DefaultValue);
    }

    public async Task<bool> IsEnabledAsync(string name) => await GetAsync(name) == "true";

    public async Task<IReadOnlyDictionary<string, string>> GetVisibleToClientsAsync()
    {
        var own = await store.GetAsync();
        var planned = await plan.GetAsync();
        return definitions.GetAll().Where(definition => definition.IsVisibleToClients).ToDictionary(
            definition => definition.Name,
            definition => own.GetValueOrDefault(definition.Name) ?? planned.GetValueOrDefault(definition.Name, definition.DefaultValue));
    }
}
