using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Features;

public sealed class FeatureChecker(IFeatureDefinitionManager definitions, IFeatureStore store) : IFeatureChecker, IScopedDependency
{
    public async Task<string> GetAsync(string name)
    {
        var definition = definitions.GetOrNull(name) ?? throw new InvalidOperationException($"There is no feature {name}.");

        return (await store.GetAsync()).GetValueOrDefault(name, definition.DefaultValue);
    }

    public async Task<bool> IsEnabledAsync(string name) => await GetAsync(name) == "true";

    public async Task<IReadOnlyDictionary<string, string>> GetVisibleToClientsAsync()
    {
        var own = await store.GetAsync();
        return definitions.GetAll().Where(definition => definition.IsVisibleToClients)
            .ToDictionary(definition => definition.Name, definition => own.GetValueOrDefault(definition.Name, definition.DefaultValue));
    }
}
