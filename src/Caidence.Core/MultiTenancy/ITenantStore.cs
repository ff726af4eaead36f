namespace Caidence.Core.MultiTenancy;

/// <summary>Finds workspaces for whoever resolves or lists them; remembers for one request, and is correct on the next one after a change.</summary>
public interface ITenantStore
{
    Task<TenantConfiguration?> FindAsync(Guid id);

    /// <param name="normalizedName">Upper-cased, invariant.</param>
    Task<TenantConfiguration?> FindAsync(string normalizedName);

    Task<IReadOnlyList<TenantConfiguration>> GetListAsync();
}

/// <param name="Stamp">Another one whenever a setting, a grant or a feature of the workspace has changed, or one of the platform.</param>
public sealed record TenantConfiguration(Guid Id, string Name, string NormalizedName, bool IsActive, string? Stamp = null);
