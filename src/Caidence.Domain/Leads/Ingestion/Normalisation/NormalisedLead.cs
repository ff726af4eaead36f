namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>A submission after mapping and cleaning: what is written into the lead, and why it looks so.</summary>
public sealed record NormalisedLead
{
    /// <summary>The sender's id of this submission, its own or the mapped one.</summary>
    public string? ProviderLeadId { get; init; }

    public required PersonName Name { get; init; }
    public EmailAddress? Email { get; init; }
    public PhoneNumber? Phone { get; init; }
    public string? Company { get; init; }
    public string? JobTitle { get; init; }
    public string? LinkedinProfile { get; init; }
    public required LeadAddress Address { get; init; }
    public required LeadAttribution Attribution { get; init; }
    public IReadOnlyList<CustomField> CustomFields { get; init; } = [];
    public IReadOnlyList<RawConsent> Consents { get; init; } = [];

    /// <summary>Which answer went where, in the order of the answers. Worked out when somebody asks: most rows of an import are never explained.</summary>
    public IReadOnlyList<MappedField> Explanation => field ??= Explain();

    internal Func<IReadOnlyList<MappedField>> Explain { get; init; } = () => [];

    public IReadOnlyList<NormalisationNote> Notes { get; init; } = [];

    /// <summary>Whether anybody can be reached at all.</summary>
    public bool HasUsableContact => Email is not null || Phone?.IsUsable == true;

    // A record prints its members; these are somebody's personal data.
    public override string ToString() => $"{nameof(NormalisedLead)} {{ HasUsableContact = {HasUsableContact} }}";
}
