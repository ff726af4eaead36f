namespace Caidence.Core.Features;

/// <summary>What the current workspace has: its own value, else its plan's, else the default.</summary>
public interface IFeatureChecker
{
    Task<string> GetAsync(string name);

    Task<bool> IsEnabledAsync(string name);

    Task<IReadOnlyDictionary<string, string>> GetVisibleToClientsAsync();
}

/// <summary>The values that the current workspace (or the host) has itself.</summary>
public interface IFeatureStore
{
    Task<IReadOnlyDictionary<string, string>> GetAsync();

    /// <param name="value">Null goes back to the plan or the default.</param>
    Task SetAsync(string name, string? value);

    Task DeleteAllAsync();
}
