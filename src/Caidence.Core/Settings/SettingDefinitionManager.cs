using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Settings;

public interface ISettingDefinitionManager
{
    IReadOnlyCollection<SettingDefinition> GetAll();

    SettingDefinition Get(string name);
}

public sealed class SettingDefinitionManager(IEnumerable<ISettingDefinitionProvider> providers) : ISettingDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Dictionary<string, SettingDefinition>> _definitions =
        new(() => providers.SelectMany(provider => provider.Define()).ToDictionary(definition => definition.Name));

    public IReadOnlyCollection<SettingDefinition> GetAll() => _definitions.Value.Values;

    public SettingDefinition Get(string name) =>
        _definitions.Value.GetValueOrDefault(name) ?? throw new InvalidOperationException($"There is no setting {name}.");
}
