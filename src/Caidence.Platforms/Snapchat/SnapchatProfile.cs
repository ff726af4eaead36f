namespace Caidence.Platforms.Snapchat;

/// <summary>A public profile: what stories and spotlights are posted to.</summary>
internal sealed record SnapchatProfile(
    string? Id, string? OrganizationId, string? DisplayName, string? SnapUserName, long? SubscriberCount, Dictionary<string, string?>? LogoUrls)
{
    public SocialAccount ToAccount(string? organizationName) => new()
    {
        Id = Id!,
        Type = SocialAccountType.PublicProfile,
        Username = SnapUserName,
        DisplayName = DisplayName ?? SnapUserName ?? Id!,
        AvatarUrl = LogoUrls?.Values.FirstOrDefault(address => !string.IsNullOrEmpty(address)),
        Followers = SubscriberCount,
        PageId = OrganizationId,
        PageName = organizationName,
    };
}

internal sealed record SnapchatOrganization(string? Id, string? Name, IReadOnlyList<SnapchatAdAccount>? AdAccounts);

internal sealed record SnapchatAdAccount(string? Id, string? Name)
{
    /// <summary>It advertises, and posts nothing by itself.</summary>
    public const string Obstacle = "NoPublicProfile";

    public SocialAccount ToAccount(string organizationId, string? organizationName) => new()
    {
        Id = Id!,
        Type = SocialAccountType.AdAccount,
        DisplayName = Name ?? Id!,
        PageId = organizationId,
        PageName = organizationName,
        Obstacle = Obstacle,
    };
}

internal sealed record SnapchatMe(string? Id, string? DisplayName);
