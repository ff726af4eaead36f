using Caidence.Social;
using Caidence.Social.Connecting;
using Caidence.Social.Connections;

namespace Caidence.Web.Social;

/// <summary>Addresses of the page that says what a platform will ask.</summary>
public static class ConnectLinks
{
    public static string To(SocialPlatform platform) => $"~/social/connect/{WireWords.Of(platform)}";

    /// <summary>Where a connection is mended: straight at the platform, or, where that opens in a popup, on the page that opens it.</summary>
    public static string ToMend(SocialConnectionDto connection, ConnectReturn returnTo)
    {
        var way = connection.AuthFlavor == AuthFlavor.EmbeddedSignup ? To(connection.Platform) : $"~/api/v1/social/auth/{WireWords.Of(connection.Platform)}";
        return $"{way}?connectionId={connection.Id}&returnTo={WireWords.Of(returnTo)}&flavor={WireWords.Of(connection.AuthFlavor)}";
    }

    /// <summary>The same attempt once more.</summary>
    public static string Again(ConnectAttemptDto attempt) =>
        $"{To(attempt.Platform)}?flavor={WireWords.Of(attempt.Flavor)}&returnTo={WireWords.Of(attempt.ReturnTo)}"
        + (attempt.BrandId is { } brandId ? $"&brandId={brandId}" : "")
        + (attempt.ConnectionId is { } connectionId ? $"&connectionId={connectionId}" : "");
}
