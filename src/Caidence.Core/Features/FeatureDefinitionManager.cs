using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Features;

public interface IFeatureDefinitionManager
{
    IReadOnlyCollection<FeatureDefinition> GetAll();

    FeatureDefinition? GetOrNull(string name);
}

public sealed class FeatureDefinitionManager(IEnumerable<IFeatureDefinitionProvider> providers) : IFeatureDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Dictionary<string, FeatureDefinition>> _definitions =
        new(() => providers.SelectMany(provider => provider.Define()).ToDictionary(definition => definition.Name));

    public IReadOnlyCollection<FeatureDefinition> GetAll() => _definitions.Value.Values;

    public FeatureDefinition? GetOrNull(string name) => _definitions.Value.GetValueOrDefault(name);
}
