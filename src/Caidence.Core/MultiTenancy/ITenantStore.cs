namespace Caidence.Core.MultiTenancy;

/// <summary>Finds workspaces for whoever resolves or lists them; remembers for one request, and is correct on the next one after a change.</summary>
public interface ITenantStore
{
    Task<TenantConfiguration?> FindAsync(Guid id);

    /// <param name="normalizedName">Upper-cased, invariant.</param>
    Task<TenantConfiguration?> FindAsync(string normalizedName);

    Task<IReadOnlyList<TenantConfiguration>> GetListAsync();
}

/// <param name="Stamp">Another one after each change of a <see cref="ITenantConfigurationPart"/> of the workspace or of the host; null: nothing may be remembered.</param>
public sealed record TenantConfiguration(Guid Id, string Name, string NormalizedName, bool IsActive, string? Stamp = null);
