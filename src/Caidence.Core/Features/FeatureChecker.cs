using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Features;

public sealed class FeatureChecker(IEnumerable<IFeatureDefinitionProvider> providers, IFeatureStore store) : IFeatureChecker, IScopedDependency
{
    public async Task<bool> IsEnabledAsync(string name)
    {
        var definition = Definitions.SingleOrDefault(candidate => candidate.Name == name)
            ?? throw new InvalidOperationException($"There is no feature {name}.");

        return (await store.GetAsync()).GetValueOrDefault(name, definition.DefaultValue) == "true";
    }

    public async Task<IReadOnlyDictionary<string, string>> GetVisibleToClientsAsync()
    {
        var own = await store.GetAsync();
        return Definitions.Where(definition => definition.IsVisibleToClients)
            .ToDictionary(definition => definition.Name, definition => own.GetValueOrDefault(definition.Name, definition.DefaultValue));
    }

    private IEnumerable<FeatureDefinition> Definitions => providers.SelectMany(provider => provider.Define());
}
