namespace Caidence.PlatformSimulator.LinkedIn;

public sealed record LinkedInLead
{
    public required string Id { get; init; }
    public required string OwnerUrn { get; init; }
    public required long FormId { get; init; }
    public int FormVersion { get; init; } = 1;

    /// <summary><c>SPONSORED</c>, <c>EVENT</c>, <c>COMPANY</c> or <c>ORGANIZATION_PRODUCT</c>.</summary>
    public string LeadType { get; init; } = "SPONSORED";

    public DateTimeOffset SubmittedAt { get; init; }
    public bool TestLead { get; init; }
    public string CampaignId { get; init; } = "3";
    public string CampaignName { get; init; } = "Decision makers DACH";
    public string CreativeId { get; init; } = "9";
    public IReadOnlyList<LinkedInAnswer> Answers { get; init; } = [];
    public IReadOnlyList<LinkedInConsentResponse> Consents { get; init; } = [];

    public string Urn => $"urn:li:leadGenFormResponse:{Id}";
    public string FormUrn => $"urn:li:versionedLeadGenForm:(urn:li:leadGenForm:{FormId},{FormVersion})";
}

/// <summary>Either a text, or the indexes of chosen options.</summary>
public sealed record LinkedInAnswer(long QuestionId, string? Text = null, IReadOnlyList<int>? Options = null);

public sealed record LinkedInConsentResponse(long ConsentId, bool Accepted);
