using Caidence.PlatformSimulator.Snapchat;

namespace Caidence.PlatformSimulator.Control.Client;

public sealed partial class SimulatorClient
{
    public Task<IReadOnlyList<SnapchatOrganization>> SnapchatAsync() => GetAsync<IReadOnlyList<SnapchatOrganization>>("snapchat");

    public Task ChangeSnapchatAsync(SnapchatChange change) => SendAsync(HttpMethod.Patch, "snapchat", change);

    /// <summary>Makes a business, or changes what belongs to it.</summary>
    public Task KeepSnapchatOrganizationAsync(SnapchatOrganization organization) =>
        SendAsync(HttpMethod.Put, "snapchat/organizations", organization);
}
