using Caidence.Core.Security;

namespace Caidence.Social.Connectors;

/// <summary>An account that somebody's consent reaches: a page, a channel, a phone number ...</summary>
public sealed record SocialAccount
{
    /// <summary>The platform's id: page, Instagram account, <c>urn:li:organization:5</c>, channel, phone number, profile.</summary>
    public required string Id { get; init; }
    public required SocialAccountType Type { get; init; }
    public string? Username { get; init; }
    public required string DisplayName { get; init; }
    public string? AvatarUrl { get; init; }

    /// <summary>Followers, subscribers; null where the platform does not say.</summary>
    public long? Followers { get; init; }

    /// <summary>What the account is reached through: Instagram's page, a number's WhatsApp Business account, a profile's organization.</summary>
    public string? PageId { get; init; }
    public string? PageName { get; init; }

    /// <summary>A token of the account's own, as Facebook pages have; null where the person's is used.</summary>
    public SecretText? AccessToken { get; init; }

    /// <summary>Why it is of little use, in the connector's words for texts (<c>NoPublishingRole</c>); null when nothing is.</summary>
    public string? Obstacle { get; init; }
}

/// <summary>What is needed to speak for one connected account.</summary>
/// <param name="Scopes">What was granted, so that a missing one is known without asking.</param>
/// <param name="AccountToken">The account's own token; null where the person's is used.</param>
public sealed record AccountAccess(
    string AccountId, SocialAccountType AccountType, string? PageId, SecretText AccessToken, SecretText? AccountToken, IReadOnlyList<string> Scopes);
