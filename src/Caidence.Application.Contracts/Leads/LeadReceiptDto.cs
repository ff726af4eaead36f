namespace Caidence.Leads;

/// <summary>Why a submission became what it is.</summary>
public sealed class LeadReceiptDto
{
    public Guid SubmissionId { get; set; }
    public string? SourceName { get; set; }
    public string? SourcePlatform { get; set; }
    public string? ProviderLeadId { get; set; }
    public DateTime ReceivedAt { get; set; }
    public DateTime? SubmittedAt { get; set; }

    /// <summary>What the check of the sender said, in a sentence.</summary>
    public string Verification { get; set; } = "";

    /// <summary>What came, as JSON with secrets removed; null once its retention is over.</summary>
    public string? Payload { get; set; }

    /// <summary>Which answer went where, and by which rule.</summary>
    public IReadOnlyList<LeadFieldTraceDto> Fields { get; set; } = [];

    /// <summary>What was changed or noticed on the way, in sentences.</summary>
    public IReadOnlyList<string> Remarks { get; set; } = [];

    /// <summary>How the person was recognised, in a sentence.</summary>
    public string Merge { get; set; } = "";
}

public sealed class LeadFieldTraceDto
{
    public string Key { get; set; } = "";
    public string? Target { get; set; }

    /// <summary><c>mapping</c>, <c>synonym</c>, <c>custom</c> or <c>ignored</c>.</summary>
    public string Rule { get; set; } = "";
    public string? Value { get; set; }
}
