namespace Caidence.Leads;

public sealed class LeadDetailDto : LeadDto
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<LeadActivityDto> Activities { get; set; } = [];

    public IReadOnlyList<LeadConsentDto> Consents { get; set; } = [];
}

public sealed class LeadActivityDto : EntityDto<Guid>
{
    public Guid LeadId { get; set; }
    public Guid? UserId { get; set; }
    public string? UserName { get; set; }
    public LeadActivityType ActivityType { get; set; }
    public string? Description { get; set; }
    public Dictionary<string, string> Metadata { get; set; } = [];

    /// <summary>Whom the description names as <c>@[id]</c>, with what they are called today.</summary>
    public IReadOnlyList<LeadMemberDto> Mentions { get; set; } = [];

    /// <summary>Of calls, mails and meetings.</summary>
    public ContactDirection? Direction { get; set; }
    public ContactOutcome? Outcome { get; set; }
    public int? DurationMinutes { get; set; }

    /// <summary>When it happened; that may be before it was written down.</summary>
    public DateTime HappenedAt { get; set; }
    public DateTime CreatedAt { get; set; }
}

/// <summary>Given, refused, or unknown (<see cref="Given"/> null), with the proof.</summary>
public sealed class LeadConsentDto : EntityDto<Guid>
{
    /// <summary>For what.</summary>
    public string Key { get; set; } = "";

    /// <summary>What the person was asked.</summary>
    public string? Text { get; set; }
    public bool? Given { get; set; }

    /// <summary>The sender's own word.</summary>
    public string RawValue { get; set; } = "";
    public DateTime RecordedAt { get; set; }

    /// <summary>Nothing was said about this purpose later.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>The form; its receipt shows what came.</summary>
    public Guid? SubmissionId { get; set; }
    public string? SourceName { get; set; }
    public string? ProviderLeadId { get; set; }

    /// <summary>What the check of the sender said, in a sentence.</summary>
    public string? Verification { get; set; }

    /// <summary>Of what a member wrote down.</summary>
    public string? Reason { get; set; }
    public string? RecordedByName { get; set; }
}
