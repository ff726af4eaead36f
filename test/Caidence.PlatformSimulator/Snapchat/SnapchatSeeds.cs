using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.Snapchat;

/// <summary>What exists from the start; Caidence's development settings know these values.</summary>
public static class SnapchatSeeds
{
    public const string ClientId = "dev-snapchat-client";
    public const string ClientSecret = "dev-snapchat-client-secret";

    private const string Ana = "ana.baker@example.com";
    private const string Tom = "tom.okafor@example.com";

    internal static SimulatedApp App { get; } = new(SnapchatTokens.Platform, ClientId, ClientSecret);

    /// <summary>Nele belongs to a business that only advertises.</summary>
    internal static IReadOnlyList<SnapchatOrganization> Organizations { get; } =
    [
        new(
            "org-northwind",
            "Northwind Studio",
            [Ana, Tom],
            [new("ads-northwind", "Northwind Studio Ads"), new("ads-northwind-us", "Northwind Studio US", "USD", "America/New_York")],
            [new("profile-northwind", "Northwind Studio", "northwindstudio", 15_400), new("profile-morgenrot", "Café Morgenrot", "cafemorgenrot", 940)]),
        new(
            "org-harbor-lane",
            "Harbor Lane",
            [Tom],
            [new("ads-harbor-lane", "Harbor Lane Ads")],
            [new("profile-harbor-lane", "Harbor Lane", "harborlane", 7_310)]),
        new("org-fjordlicht", "Fjordlicht", ["nele@example.com"], [new("ads-fjordlicht", "Fjordlicht Ads")], []),
    ];
}
