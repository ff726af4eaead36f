namespace Caidence.Leads.Ingestion;

/// <summary>One submission as its sender gave it, in one shape for all senders, before any mapping or cleaning.</summary>
public sealed record RawLead
{
    /// <summary>The sender's own id of this submission; null where the sender has none.</summary>
    public string? ProviderLeadId { get; init; }

    /// <summary>When the person submitted the form (UTC), if the sender says.</summary>
    public DateTime? SubmittedAt { get; init; }

    /// <summary>Only the sender's own mark counts; a person may be called Test.</summary>
    public bool IsTest { get; init; }

    /// <summary><c>fb</c> or <c>ig</c> for Meta; null elsewhere.</summary>
    public string? Platform { get; init; }

    public IReadOnlyList<LeadAnswer> Answers { get; init; } = [];
    public IReadOnlyList<RawConsent> Consents { get; init; } = [];
    public LeadAttribution Attribution { get; init; } = new();
}

/// <summary>One answer of the form: the sender's key, the question as the person read it, and every value given.</summary>
public sealed record LeadAnswer(string Key, string? Question, IReadOnlyList<string> Values)
{
    /// <summary>Came as a JSON number, so leading zeros and a plus sign are already lost.</summary>
    public bool IsNumber { get; init; }

    // A record prints its members; the values are somebody's personal data.
    public override string ToString() => $"{nameof(LeadAnswer)} {{ {Key} }}";
}

/// <summary>A consent box as it came. <see cref="Given"/> is null when the sender's value cannot be read as yes or no.</summary>
public sealed record RawConsent(string Key, string? Text, bool? Given, string RawValue);

/// <summary>Which advertisement brought the person.</summary>
public sealed record LeadAttribution
{
    public string? FormId { get; init; }
    public string? FormName { get; init; }
    public string? CampaignId { get; init; }
    public string? CampaignName { get; init; }
    public string? AdSetId { get; init; }
    public string? AdSetName { get; init; }
    public string? AdId { get; init; }
    public string? AdName { get; init; }
    public string? UtmSource { get; init; }
    public string? UtmMedium { get; init; }
    public string? UtmCampaign { get; init; }
    public string? GoogleClickId { get; init; }
    public string? FacebookClickId { get; init; }
    public bool? IsOrganic { get; init; }
}
