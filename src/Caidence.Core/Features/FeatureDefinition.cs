namespace Caidence.Core.Features;

/// <summary>What a plan gives a workspace. Its text is found under <c>Feature:{Name}</c>, more about it under <c>Feature:{Name}.Description</c>.</summary>
public sealed record FeatureDefinition(string Name, FeatureValueType ValueType, string DefaultValue, bool IsVisibleToClients = true)
{
    /// <summary>Under which heading it is shown; text under <c>Feature:{Group}</c>.</summary>
    public string Group { get; init; } = "Caidence";
}

public abstract class FeatureDefinitionProvider : DependencyInjection.ISingletonDependency, IFeatureDefinitionProvider
{
    public abstract IEnumerable<FeatureDefinition> Define();
}

public interface IFeatureDefinitionProvider
{
    IEnumerable<FeatureDefinition> Define();
}
