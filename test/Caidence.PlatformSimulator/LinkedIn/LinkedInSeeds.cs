using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.LinkedIn;

/// <summary>What exists from the start; Caidence's development settings know these values.</summary>
public static class LinkedInSeeds
{
    public const string ClientId = "dev-linkedin-client";
    public const string ClientSecret = "dev-linkedin-client-secret";
    public const string OwnerUrn = "urn:li:sponsoredAccount:520";
    public const string Token = "dev-linkedin-token";
    public const long FormId = 7234246;

    private const string Ana = "ana.baker@example.com";
    private const string Tom = "tom.okafor@example.com";
    private const string Nele = "nele@example.com";

    internal static SimulatedApp App { get; } = new(LinkedInTokens.Platform, ClientId, ClientSecret);

    internal static IReadOnlyList<LinkedInOrganization> Organizations { get; } =
    [
        new() { Id = 5501, Name = "Northwind Studio", VanityName = "northwind-studio", Followers = 4812, Roles = [new(Ana), new(Tom)] },
        new() { Id = 5502, Name = "Café Morgenrot", VanityName = "cafe-morgenrot", Followers = 812, Roles = [new(Ana)] },
        new() { Id = 5503, Name = "Harbor Lane", VanityName = "harbor-lane", Followers = 12_904, Roles = [new(Tom), new(Ana, State: "REQUESTED")] },
        new() { Id = 5504, Name = "Fjordlicht", VanityName = "fjordlicht", Followers = 96, Roles = [new(Nele, "CONTENT_ADMINISTRATOR")] },
    ];

    internal static IReadOnlyList<LinkedInAdAccount> AdAccounts { get; } =
    [
        new(520, "Northwind Studio Ads", "EUR", [Ana, Tom]),
        new(521, "Harbor Lane Ads", "EUR", [Tom]),
    ];

    internal static LinkedInOrganization NewOrganization(long id) => new() { Id = id, Name = $"Organization {id}", VanityName = $"organization-{id}" };

    internal static LinkedInAccount NewAccount(string ownerUrn) => new() { OwnerUrn = ownerUrn, Token = Token };

    // Version 2 asks one question more and has its options in another order, so that a mixed-up version shows.
    internal static IReadOnlyList<LinkedInForm> FormVersions { get; } =
    [
        Form(1, ["1-10", "11-50", "51 or more"]),
        Form(2, ["51 or more", "11-50", "1-10"]) with
        {
            Questions = [.. Form(2, ["51 or more", "11-50", "1-10"]).Questions, new(18, "timeline", null, "When would you like to start?")],
        },
    ];

    private static LinkedInForm Form(int version, string[] teamSizes) => new()
    {
        Id = FormId,
        VersionId = version,
        OwnerUrn = OwnerUrn,
        Name = "Demand generation",
        Created = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero),
        HiddenFields = [new("utm_source", "linkedin"), new("utm_campaign", "dach-q4")],
        Questions =
        [
            new(11, "firstName", "FIRST_NAME", "First name"),
            new(12, "lastName", "LAST_NAME", "Last name"),
            new(13, "email", "EMAIL", "Email address"),
            new(14, "phoneNumber", "PHONE_NUMBER", "Phone number"),
            new(15, "companyName", "COMPANY_NAME", "Company name"),
            new(16, "jobTitle", "JOB_TITLE", "Job title"),
            new(17, "teamSize", null, "How many people are in your team?", teamSizes),
        ],
        Consents = [new(1, "I agree that Northwind may contact me about its products.", CheckRequired: true)],
    };
}
