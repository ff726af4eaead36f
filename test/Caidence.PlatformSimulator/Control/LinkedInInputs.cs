using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.LinkedIn;

namespace Caidence.PlatformSimulator.Control;

/// <summary>What to change about the app and how LinkedIn treats it; null leaves it.</summary>
public sealed record LinkedInAppChange
{
    public string? ClientSecret { get; init; }

    /// <summary>What the app's products let it ask for.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>Whether there are refresh tokens.</summary>
    public bool? IsPartner { get; init; }

    /// <summary>Whether looking up several organizations at once is refused.</summary>
    public bool? IsDevelopmentTier { get; init; }

    public bool? SpellsOrganizationTarget { get; init; }

    /// <summary>Calls per member and day.</summary>
    public int? DailyCalls { get; init; }
}

/// <summary>What to change about an organization, which comes into being if it is new and named; null leaves it.</summary>
public sealed record LinkedInOrganizationChange(string? Name = null, long? Followers = null, IReadOnlyList<LinkedInRole>? Roles = null);

/// <summary>What to change about an owner, which comes into being if it is new; null leaves it.</summary>
public sealed record LinkedInAccountChange
{
    public required string OwnerUrn { get; init; }
    public string? Token { get; init; }
    public LinkedInTokenState? TokenState { get; init; }
    public bool? LeadAccess { get; init; }

    /// <summary>Whether today's quota is used up.</summary>
    public bool? Throttled { get; init; }
}

/// <summary>Somebody submits a form, once or several times, and the subscribers are told.</summary>
public sealed record LinkedInSubmission
{
    public string OwnerUrn { get; init; } = LinkedInSeeds.OwnerUrn;
    public long FormId { get; init; } = LinkedInSeeds.FormId;

    /// <summary>The newest when absent.</summary>
    public int? FormVersion { get; init; }

    public string LeadType { get; init; } = "SPONSORED";
    public string? LeadId { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public bool TestLead { get; init; }
    public IReadOnlyList<LinkedInAnswer> Answers { get; init; } = [];
    public IReadOnlyList<LinkedInConsentResponse> Consents { get; init; } = [];
    public int Count { get; init; } = 1;
    public bool Notify { get; init; } = true;
    public int Copies { get; init; } = 1;

    /// <summary>An address to subscribe first, validating it; else the owner's subscriptions hear of it.</summary>
    public string? Url { get; init; }

    /// <summary>The owner's token from now on.</summary>
    public string? Token { get; init; }

    /// <summary>The app's secret from now on.</summary>
    public string? ClientSecret { get; init; }
}

/// <param name="Validation">How the address answered, when it had to be validated first.</param>
public sealed record LinkedInSubmitted(
    IReadOnlyList<string> LeadIds, HandshakeResult? Validation, IReadOnlyList<WebhookDelivery> Deliveries);

/// <summary>A member withdraws a lead: it vanishes, and the subscribers hear of it.</summary>
public sealed record LinkedInWithdrawal(string LeadId, string? Url = null);

/// <summary>An address to ask right now, instead of in two hours.</summary>
/// <param name="ClientSecret">The app's secret from now on.</param>
public sealed record LinkedInValidation(string Url, string? ClientSecret = null);

public sealed record LinkedInOverview(
    IReadOnlyList<LinkedInAccount> Accounts,
    IReadOnlyList<LinkedInForm> Forms,
    IReadOnlyList<LinkedInLead> Leads,
    IReadOnlyList<LinkedInWebhook> Webhooks);
