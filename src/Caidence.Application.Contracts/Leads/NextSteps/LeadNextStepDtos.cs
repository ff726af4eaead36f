using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads.NextSteps;

public sealed class LeadNextStepDto : EntityDto<Guid>
{
    public Guid LeadId { get; set; }
    public string? LeadName { get; set; }
    public string Text { get; set; } = "";
    public DateTime DueAt { get; set; }
    public bool IsOverdue { get; set; }
    public Guid AssignedToId { get; set; }
    public string? AssignedToName { get; set; }
    public DateTime? DoneAt { get; set; }
    public string? DoneByName { get; set; }
}

public sealed class AddLeadNextStepDto
{
    [Required, MaxLength(LeadConsts.MaxNextStepLength), MaskedInAudit]
    public string Text { get; set; } = "";

    /// <summary>Without a zone it is the workspace's own time.</summary>
    [Required]
    public DateTime? DueAt { get; set; }

    /// <summary>Oneself without it.</summary>
    public Guid? AssignedToId { get; set; }
}

public sealed class SnoozeLeadNextStepDto
{
    public SnoozeUntil Until { get; set; }

    /// <summary>Instead of that, a time; without a zone it is the workspace's own.</summary>
    public DateTime? DueAt { get; set; }
}
