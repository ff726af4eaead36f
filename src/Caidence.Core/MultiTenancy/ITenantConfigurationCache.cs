namespace Caidence.Core.MultiTenancy;

/// <summary>
/// Remembers how the current workspace is set up. What has been read is shared by all requests of this process while the workspace keeps its
/// <see cref="TenantConfiguration.Stamp"/>, which each of them asks for: a revoked right acts on the next request, on every node. Nothing that is
/// read within a transaction is shared, and whoever has saved something reads for themselves from then on, and so does the host. To read in order to
/// write, ask the table.
/// </summary>
public interface ITenantConfigurationCache
{
    /// <param name="keys">What is wanted; each is answered.</param>
    /// <param name="read">Asked once, for those that are not remembered.</param>
    Task<IReadOnlyDictionary<TKey, TValue>> GetAsync<TPart, TKey, TValue>(
        IReadOnlyCollection<TKey> keys, Func<IReadOnlyCollection<TKey>, Task<IReadOnlyDictionary<TKey, TValue>>> read)
        where TPart : ITenantConfigurationPart
        where TKey : notnull;
}
