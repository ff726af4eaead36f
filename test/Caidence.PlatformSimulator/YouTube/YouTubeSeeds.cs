using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.YouTube;

/// <summary>What exists from the start; Caidence's development settings know these values.</summary>
public static class YouTubeSeeds
{
    public const string ClientId = "dev-google-client";
    public const string ClientSecret = "dev-google-client-secret";
    public const string AnasChannel = "UCnorthwindstudio00000001";

    internal static SimulatedApp App { get; } = new(GoogleTokens.Platform, ClientId, ClientSecret);

    /// <summary>Nele has a Google account without a channel.</summary>
    internal static IReadOnlyList<YouTubeChannel> Channels { get; } =
    [
        new(AnasChannel, "ana.baker@example.com", "Northwind Studio", "@northwindstudio", 8_812),
        new("UCcafemorgenrot0000000002", "ana.baker@example.com", "Café Morgenrot", "@cafemorgenrot", 88),
        new("UCharborlane0000000000003", "tom.okafor@example.com", "Harbor Lane", "@harborlane", 41_230),
        new("UCtomokafor00000000000004", "tom.okafor@example.com", "Tom Okafor", "@tomokafor", 312, HidesSubscribers: true),
    ];
}
