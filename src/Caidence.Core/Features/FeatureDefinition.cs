namespace Caidence.Core.Features;

/// <summary>What a plan gives a workspace: a switch (<c>true</c>/<c>false</c>) or a limit (a number).</summary>
public sealed record FeatureDefinition(string Name, string DefaultValue, bool IsVisibleToClients = true);

public abstract class FeatureDefinitionProvider : DependencyInjection.ISingletonDependency, IFeatureDefinitionProvider
{
    public abstract IEnumerable<FeatureDefinition> Define();
}

public interface IFeatureDefinitionProvider
{
    IEnumerable<FeatureDefinition> Define();
}
