namespace Caidence.PlatformSimulator.Snapchat;

/// <summary>A business with its ad accounts and public profiles.</summary>
/// <param name="Emails">Its members.</param>
public sealed record SnapchatOrganization(
    string Id, string Name, IReadOnlyList<string> Emails, IReadOnlyList<SnapchatAdAccount> AdAccounts, IReadOnlyList<SnapchatProfile> Profiles);

public sealed record SnapchatAdAccount(string Id, string Name, string Currency = "EUR", string Timezone = "Europe/Berlin", string Status = "ACTIVE");

public sealed record SnapchatProfile(string Id, string DisplayName, string UserName, long Subscribers);
