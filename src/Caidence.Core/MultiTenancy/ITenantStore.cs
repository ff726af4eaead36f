namespace Caidence.Core.MultiTenancy;

/// <summary>Finds workspaces for whoever resolves or lists them; cached, and correct on the next request after a change.</summary>
public interface ITenantStore
{
    Task<TenantConfiguration?> FindAsync(Guid id);

    /// <param name="normalizedName">Upper-cased, invariant.</param>
    Task<TenantConfiguration?> FindAsync(string normalizedName);

    Task<IReadOnlyList<TenantConfiguration>> GetListAsync();
}

public sealed record TenantConfiguration(Guid Id, string Name, string NormalizedName, bool IsActive);
