using System.ComponentModel.DataAnnotations;
using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Sources;

public sealed class GetLeadDeliveriesInput : PagedResultRequestDto
{
    public LeadEventOutcome? Outcome { get; set; }
    public LeadEventState? State { get; set; }
}

/// <summary>One event that reached a source, newest first in lists.</summary>
public sealed class LeadDeliveryDto : EntityDto<Guid>
{
    public DateTime ReceivedAt { get; set; }
    public LeadEventState State { get; set; }
    public LeadEventOutcome? Outcome { get; set; }
    public LeadRefusal? Refusal { get; set; }

    /// <summary>The reason as a sentence that says what to do.</summary>
    public string? Reason { get; set; }
    public string Verification { get; set; } = "";
    public string? ProviderLeadId { get; set; }
    public Guid? LeadId { get; set; }
    public int Attempts { get; set; }
    public DateTime? NextAttemptAt { get; set; }
}

public sealed class FieldMappingProposalDto
{
    public IReadOnlyList<FieldProposalDto> Fields { get; set; } = [];

    /// <summary>Where a field can go: <c>firstName</c>, <c>email</c> ... and <c>custom</c>, <c>ignore</c>.</summary>
    public IReadOnlyList<string> Targets { get; set; } = [];

    /// <summary>How many deliveries the proposal was learned from.</summary>
    public int LearnedFrom { get; set; }
}

public sealed class FieldProposalDto
{
    public string Key { get; set; } = "";
    public string? Question { get; set; }
    public string? Sample { get; set; }

    /// <summary>As the source maps it now, or as synonyms would.</summary>
    public string Target { get; set; } = "";

    /// <summary>True when the source's own mapping says so.</summary>
    public bool IsMapped { get; set; }
}

public sealed class TryFieldMappingDto
{
    [Required, MaxLength(LeadSourceConsts.MaxMappings)]
    public Dictionary<string, string> FieldMapping { get; set; } = [];
}

/// <summary>What one recent delivery would become.</summary>
public sealed class FieldMappingTrialDto
{
    public DateTime ReceivedAt { get; set; }
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Company { get; set; }
    public string? JobTitle { get; set; }
    public Dictionary<string, string> CustomFields { get; set; } = [];
    public IReadOnlyList<string> Remarks { get; set; } = [];
    public bool IsUsable { get; set; }
}
