namespace Caidence.Core.Features;

/// <summary>What the current workspace has: its own value, else the default.</summary>
public interface IFeatureChecker
{
    Task<bool> IsEnabledAsync(string name);

    Task<IReadOnlyDictionary<string, string>> GetVisibleToClientsAsync();
}

public interface IFeatureStore
{
    Task<IReadOnlyDictionary<string, string>> GetAsync();
}
