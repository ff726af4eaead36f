using Caidence.Social.Connectors;
using Caidence.Social.Grants;

namespace Caidence.Social;

internal static class Consents
{
    public static DateTime Now { get; } = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    public static SocialTokens Tokens(TimeSpan? life, string? refreshToken = null) =>
        new(new("access"), refreshToken is null ? null : new(refreshToken), Now + life, null, ["email"]);

    /// <summary>Of somebody who has just consented.</summary>
    public static SocialGrant Grant(TimeSpan? life, DateTime? renewAt = null)
    {
        var grant = new SocialGrant(Guid.CreateVersion7(), null, SocialPlatform.LinkedIn, AuthFlavor.LinkedIn, null, "ana");
        grant.Receive(Tokens(life), new("ana", "Ana", ["email"]), Now, renewAt);
        return grant;
    }
}
