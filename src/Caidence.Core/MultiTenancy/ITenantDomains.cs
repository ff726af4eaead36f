namespace Caidence.Core.MultiTenancy;

/// <summary>Addresses below the installation's own that belong to one workspace.</summary>
public interface ITenantDomains
{
    /// <returns>The first word of <c>word.example.com</c>; null for the installation's own address and for foreign ones.</returns>
    string? LabelOf(string host);

    /// <returns>Null where nobody has this address, or its plan does not give it.</returns>
    Task<TenantConfiguration?> FindAsync(string label);

    /// <summary>Where the current workspace is reached: its own address, else the installation's; without a slash at the end.</summary>
    Task<string> GetAddressAsync();

    /// <summary><c>.example.com</c>: what follows the word; null where there are no such addresses.</summary>
    string? AddressEnd { get; }

    /// <summary>Where the installation itself is reached.</summary>
    string InstallationAddress { get; }
}
