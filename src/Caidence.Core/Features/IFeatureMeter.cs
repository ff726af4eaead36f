namespace Caidence.Core.Features;

/// <summary>Counts how much the current workspace has of what a feature limits.</summary>
public interface IFeatureMeter
{
    string FeatureName { get; }

    Task<int> CountAsync();
}
