namespace Caidence.PlatformSimulator.LinkedIn;

/// <summary>One version of a lead form.</summary>
public sealed record LinkedInForm
{
    public required long Id { get; init; }
    public int VersionId { get; init; } = 1;
    public required string OwnerUrn { get; init; }
    public required string Name { get; init; }
    public string Language { get; init; } = "en";
    public string Country { get; init; } = "US";
    public DateTimeOffset Created { get; init; }
    public IReadOnlyList<LinkedInHiddenField> HiddenFields { get; init; } = [];
    public IReadOnlyList<LinkedInQuestion> Questions { get; init; } = [];
    public IReadOnlyList<LinkedInConsent> Consents { get; init; } = [];

    public string Urn => $"urn:li:versionedLeadGenForm:(urn:li:leadGenForm:{Id},{VersionId})";
}

public sealed record LinkedInHiddenField(string Name, string Value);

/// <param name="PredefinedField">Such as <c>FIRST_NAME</c>; null for a question of the advertiser's own.</param>
/// <param name="Options">Labels by their index, for a multiple-choice question.</param>
public sealed record LinkedInQuestion(
    long QuestionId, string Name, string? PredefinedField, string Text, IReadOnlyList<string>? Options = null);

public sealed record LinkedInConsent(long Id, string Text, bool CheckRequired = false);
