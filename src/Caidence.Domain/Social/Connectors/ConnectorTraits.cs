namespace Caidence.Social.Connectors;

/// <summary>What is known of a way in before anybody is sent there.</summary>
public sealed record ConnectorTraits
{
    public required SocialPlatform Platform { get; init; }
    public required AuthFlavor Flavor { get; init; }

    /// <summary>Asked for, in the platform's own spelling.</summary>
    public required IReadOnlyList<ScopeWish> Scopes { get; init; }
    public required IReadOnlyList<SocialAccountType> AccountTypes { get; init; }
    public bool UsesPkce { get; init; }

    /// <summary>The person may untick scopes one by one; elsewhere it is all or nothing.</summary>
    public bool ScopesCanBeDeclined { get; init; }
    public required GrantRenewal Renewal { get; init; }
}

/// <param name="For">What it is asked for.</param>
/// <param name="IsRequired">Without it there is nothing to connect.</param>
public sealed record ScopeWish(string Scope, SocialCapability For, bool IsRequired);

/// <summary>How access is kept alive while nobody looks.</summary>
public enum GrantRenewal
{
    /// <summary>A refresh token buys the next access token.</summary>
    RefreshToken,

    /// <summary>The access token itself is exchanged for a later one, as long as it lives.</summary>
    Exchange,

    /// <summary>Never runs out.</summary>
    NotNeeded,
}
