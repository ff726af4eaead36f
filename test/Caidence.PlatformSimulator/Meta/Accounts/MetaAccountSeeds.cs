namespace Caidence.PlatformSimulator.Meta.Accounts;

/// <summary>Ana and Tom have pages, Instagram accounts and numbers; what Nele has is of little use.</summary>
public static class MetaAccountSeeds
{
    public const string Ana = "ana.baker@example.com";
    public const string Tom = "tom.okafor@example.com";
    public const string Nele = "nele@example.com";

    public const string NorthwindInstagramId = "17841400000000001";
    public const string MorgenrotInstagramId = "17841400000000002";
    public const string HarborLaneInstagramId = "17841400000000003";
    public const string AnasNumberId = "106540000000001";

    private static readonly string[] Everything = ["ANALYZE", "ADVERTISE", "MESSAGING", "MODERATE", "CREATE_CONTENT", "MANAGE"];

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> RunBy(string email) => new Dictionary<string, IReadOnlyList<string>> { [email] = Everything };

    internal static IReadOnlyList<MetaPage> Pages { get; } =
    [
        Page("101010101010102", "Café Morgenrot", "cafe.morgenrot", "Cafe", 3_214, MorgenrotInstagramId, RunBy(Ana)),
        Page("101010101010103", "Bloom & Thread", "bloomandthread", "Clothing store", 845, null, RunBy(Ana)) with { IsInOwnList = false },
        Page("101010101010104", "Harbor Lane", "harborlane", "Book shop", 27_901, HarborLaneInstagramId, RunBy(Tom)),
        Page("101010101010105", "Okafor Fitness", "okafor.fitness", "Gym", 1_530, "17841400000000004", RunBy(Tom)),
        Page("101010101010106", "Village Choir", "village.choir", "Choir", 61, null, new Dictionary<string, IReadOnlyList<string>> { [Nele] = ["ANALYZE"] }),
    ];

    internal static IReadOnlyList<InstagramAccount> Instagram { get; } =
    [
        new(NorthwindInstagramId, "northwind.studio", "Northwind Studio", 12_480, "BUSINESS", Ana),
        new(MorgenrotInstagramId, "cafe.morgenrot", "Café Morgenrot", 5_120, "BUSINESS", Ana),
        new(HarborLaneInstagramId, "harborlane", "Harbor Lane", 48_310, "BUSINESS", Tom),
        new("17841400000000004", "tom.moves", "Tom Okafor", 9_027, "MEDIA_CREATOR", Tom),
        new("17841400000000005", "nele.reads", "Nele", 212, "PERSONAL", Nele),
    ];

    internal static IReadOnlyList<MetaBusiness> Businesses { get; } =
    [
        new("404040404040401", "Baker Brands", [MetaSeeds.PageId, "101010101010103"], [], [Ana]),
        new("404040404040402", "Okafor & Friends", [], ["101010101010105"], [Tom]),
    ];

    internal static IReadOnlyList<WhatsAppBusiness> WhatsApp { get; } =
    [
        new("505050505050501", "Northwind Studio", Ana, [
            new(AnasNumberId, "+1 555-0100", "Northwind Studio"), new("106540000000002", "+1 555-0101", "Northwind Support"),
        ]),
        new("505050505050502", "Harbor Lane", Tom, [
            new("106540000000003", "+44 20 7946 0958", "Harbor Lane"), new("106540000000004", "+44 20 7946 0959", "Harbor Lane Events"),
        ]),
        new("505050505050503", "Village Choir", Nele, [new("106540000000005", "+49 30 901820", "Village Choir", "PENDING")]),
    ];

    private static MetaPage Page(
        string id, string name, string username, string category, long followers, string? instagramId, IReadOnlyDictionary<string, IReadOnlyList<string>> roles) =>
        new()
        {
            Id = id, AppId = MetaSeeds.AppId, Name = name, Token = "", Username = username, Category = category, Followers = followers,
            InstagramId = instagramId, Roles = roles,
        };
}
