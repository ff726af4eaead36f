using Caidence.Social.Connectors;
using Caidence.Social.Grants;

namespace Caidence.Social;

internal static class Consents
{
    public static DateTime Now { get; } = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    public static SocialTokens Tokens(TimeSpan? life, string? refreshToken = null) =>
        new(new("access"), refreshToken is null ? null : new(refreshToken), Now + life, null, ["email"]);

    public static SocialTokens TokensUntil(DateTime end, DateTime consentEnd) => new(new("access"), new("refresh"), end, consentEnd, ["email"]);

    /// <summary>Of somebody who has just consented.</summary>
    public static SocialGrant Grant(TimeSpan? life, DateTime? renewAt = null, TimeSpan? consent = null)
    {
        var grant = new SocialGrant(Guid.CreateVersion7(), null, SocialPlatform.LinkedIn, AuthFlavor.LinkedIn, null, "ana");
        grant.Receive(Tokens(life) with { RefreshExpiresAt = Now + consent }, new("ana", "Ana", ["email"]), Now, renewAt);
        return grant;
    }
}
