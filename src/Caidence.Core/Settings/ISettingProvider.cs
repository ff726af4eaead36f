namespace Caidence.Core.Settings;

/// <summary>Reads a setting: the user's value, else the tenant's, the host's global one, configuration (<c>Settings:</c>), the default.</summary>
public interface ISettingProvider
{
    Task<string?> GetOrNullAsync(string name);

    Task<IReadOnlyDictionary<string, string?>> GetAllAsync(IEnumerable<string> names);
}

public interface ISettingManager
{
    /// <summary>What the workspace itself has set (the host: what holds for all), nothing inherited.</summary>
    Task<IReadOnlyDictionary<string, string?>> GetOwnOfCurrentTenantAsync();

    Task SetForCurrentTenantAsync(string name, string? value);

    Task SetForCurrentUserAsync(string name, string? value);
}

/// <summary>Rows of settings; the host's global rows are readable from every tenant.</summary>
public interface ISettingStore
{
    Task<IReadOnlyDictionary<string, string?>> GetAsync(SettingHolder holder);

    /// <summary>Of a user and a workspace, in one query.</summary>
    Task<IReadOnlyDictionary<SettingHolder, IReadOnlyDictionary<string, string?>>> GetAsync(IReadOnlyCollection<SettingHolder> holders);

    Task SetAsync(string name, string? value, SettingHolder holder);
}
