using Caidence.PlatformSimulator.Meta.Accounts;

namespace Caidence.PlatformSimulator.Meta;

/// <summary>What exists from the start; Caidence's development settings know these values.</summary>
public static class MetaSeeds
{
    public const string AppId = "1000000000000001";
    public const string AppSecret = "dev-facebook-app-secret";
    public const string InstagramAppId = "2000000000000001";
    public const string InstagramAppSecret = "dev-instagram-app-secret";
    public const string WhatsAppConfigId = "3000000000000001";
    public const string VerifyToken = "dev-verify-token";
    public const string PageId = "101010101010101";
    public const string PageToken = "dev-page-token";
    public const string EnglishFormId = "202020202020202";
    public const string GermanFormId = "303030303030303";

    internal static MetaApp App(string caidenceBaseUrl) => new()
    {
        Id = AppId,
        Secret = AppSecret,
        VerifyToken = VerifyToken,
        CallbackUrl = $"{caidenceBaseUrl.TrimEnd('/')}/api/v1/integrations/webhook/meta",
    };

    // Instagram's own login has an app of its own beside the Meta app.
    internal static MetaApp InstagramApp { get; } = new()
    {
        Id = InstagramAppId, Secret = InstagramAppSecret, VerifyToken = "", CallbackUrl = "", RequiresProof = false, ConfigIds = [],
    };

    internal static MetaPage Page { get; } = new()
    {
        Id = PageId,
        AppId = AppId,
        Name = "Northwind Studio",
        Token = PageToken,
        Username = "northwind.studio",
        Category = "Marketing agency",
        Followers = 18_240,
        InstagramId = MetaAccountSeeds.NorthwindInstagramId,
        Roles = MetaAccountSeeds.RunBy(MetaAccountSeeds.Ana),
    };

    internal static MetaPage NewPage(string id) => new() { Id = id, AppId = AppId, Name = $"Page {id}", Token = PageToken };

    internal static MetaForm EnglishForm { get; } = new()
    {
        Id = EnglishFormId,
        PageId = PageId,
        Name = "Spring campaign",
        CreatedTime = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero),
        Questions =
        [
            new("full_name", "Full name", "FULL_NAME"),
            new("email", "Email", "EMAIL"),
            new("phone_number", "Phone number", "PHONE"),
            new("company_name", "Company name", "COMPANY_NAME"),
            new(
                "what_is_your_monthly_budget?",
                "What is your monthly budget?",
                "CUSTOM",
                [new("below_1k", "Below 1,000"), new("1k_to_5k", "1,000 to 5,000"), new("above_5k", "Above 5,000")]),
        ],
        Disclaimer = new(
            "May we stay in touch?",
            "You can change your mind at any time.",
            [
                new("email_consent", "Northwind Studio may send me offers by e-mail.", IsRequired: false, IsCheckedByDefault: false),
                new("partner_consent", "Partners of Northwind Studio may contact me.", IsRequired: false, IsCheckedByDefault: true),
            ]),
    };

    internal static MetaForm GermanForm { get; } = new()
    {
        Id = GermanFormId,
        PageId = PageId,
        Name = "Frühlingsaktion für Gründer",
        Locale = "de_DE",
        CreatedTime = new(2026, 10, 1, 8, 0, 0, TimeSpan.Zero),
        Questions =
        [
            new("first_name", "Vorname", "FIRST_NAME"),
            new("last_name", "Nachname", "LAST_NAME"),
            new("email", "E-Mail", "EMAIL"),
            new("phone_number", "Telefonnummer", "PHONE"),
            new("wie_groß_ist_ihr_team?", "Wie groß ist Ihr Team?", "CUSTOM"),
            new("für_welche_kanäle_interessieren_sie_sich?", "Für welche Kanäle interessieren Sie sich?", "CUSTOM"),
        ],
    };
}
