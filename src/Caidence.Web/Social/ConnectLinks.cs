using Caidence.Social;
using Caidence.Social.Connecting;

namespace Caidence.Web.Social;

/// <summary>Addresses of the page that says what a platform will ask.</summary>
public static class ConnectLinks
{
    public static string To(SocialPlatform platform) => $"~/social/connect/{WireWords.Of(platform)}";

    /// <summary>The same attempt once more.</summary>
    public static string Again(ConnectAttemptDto attempt) =>
        $"{To(attempt.Platform)}?flavor={WireWords.Of(attempt.Flavor)}&returnTo={WireWords.Of(attempt.ReturnTo)}"
        + (attempt.BrandId is { } brandId ? $"&brandId={brandId}" : "")
        + (attempt.ConnectionId is { } connectionId ? $"&connectionId={connectionId}" : "");
}
