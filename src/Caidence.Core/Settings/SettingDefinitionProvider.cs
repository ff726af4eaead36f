namespace Caidence.Core.Settings;

/// <summary>Says which settings a part of the product has. Derived classes are found by convention.</summary>
public abstract class SettingDefinitionProvider : DependencyInjection.ISingletonDependency, ISettingDefinitionProvider
{
    public abstract IEnumerable<SettingDefinition> Define();
}

public interface ISettingDefinitionProvider
{
    IEnumerable<SettingDefinition> Define();
}
