namespace Caidence.PlatformSimulator.LinkedIn;

/// <summary>A subscription of <c>/rest/leadNotifications</c>. Only a validated address receives anything.</summary>
public sealed record LinkedInWebhook
{
    public required long Id { get; init; }
    public required string Url { get; init; }
    public required string OwnerUrn { get; init; }
    public string LeadType { get; init; } = "SPONSORED";
    public DateTimeOffset? ValidatedAt { get; init; }
    public int FailuresInARow { get; init; }

    public bool IsBlocked => FailuresInARow >= LinkedInChallenge.FailuresUntilBlocked;

    public bool ReceivesLeads => ValidatedAt is not null && !IsBlocked;

    public bool Wants(LinkedInLead lead) => ReceivesLeads && OwnerUrn == lead.OwnerUrn && LeadType == lead.LeadType;
}
