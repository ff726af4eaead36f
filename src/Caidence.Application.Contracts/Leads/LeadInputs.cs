using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads;

public class GetLeadsInput : PagedAndSortedResultRequestDto
{
    /// <summary>An e-mail address, a phone number, or the beginning of words of a name or company.</summary>
    [MaxLength(LeadConsts.MaxEmailLength), MaskedInAudit]
    public string? Filter { get; set; }

    public LeadStatus? Status { get; set; }
    public Guid? SourceId { get; set; }
    public Sources.LeadSourceType? SourcePlatform { get; set; }
    public Guid? AssignedToId { get; set; }

    /// <summary>Only leads that nobody owns.</summary>
    public bool? Unassigned { get; set; }
    public DateTime? CapturedFrom { get; set; }
    public DateTime? CapturedTo { get; set; }

    /// <summary>Test leads are left out unless asked for.</summary>
    public bool IncludeTests { get; set; }

    /// <summary>Only leads that nobody has contacted in the time that the workspace has set.</summary>
    public bool Overdue { get; set; }

    /// <summary>Only what lies in the trash; for those who may delete.</summary>
    public bool Deleted { get; set; }
}

/// <summary>What a person writes about a lead by hand.</summary>
public abstract class LeadContactDto
{
    [MaxLength(LeadConsts.MaxNameLength), MaskedInAudit]
    public string? FirstName { get; set; }

    [MaxLength(LeadConsts.MaxNameLength), MaskedInAudit]
    public string? LastName { get; set; }

    [MaxLength(LeadConsts.MaxEmailLength), MaskedInAudit]
    public string? Email { get; set; }

    [MaxLength(LeadConsts.MaxPhoneLength), MaskedInAudit]
    public string? Phone { get; set; }

    [MaxLength(LeadConsts.MaxCompanyLength), MaskedInAudit]
    public string? Company { get; set; }

    [MaxLength(LeadConsts.MaxJobTitleLength), MaskedInAudit]
    public string? JobTitle { get; set; }

    [MaskedInAudit]
    public Dictionary<string, string>? CustomFields { get; set; }

    [MaxLength(LeadConsts.MaxNotesLength), MaskedInAudit]
    public string? Notes { get; set; }

    /// <summary>Somebody who was erased is refused without it. Their erasure goes on holding against imports and whatever was sent before it.</summary>
    public bool EvenIfErased { get; set; }
}

public sealed class CreateLeadDto : LeadContactDto
{
    public LeadStatus Status { get; set; }
    public Guid? AssignedToId { get; set; }

    /// <summary>A source of kind <c>manual</c>; without it the lead has none.</summary>
    public Guid? SourceId { get; set; }
}

/// <summary>A member that is left out stays as it is; an empty text clears it.</summary>
public sealed class UpdateLeadDto : LeadContactDto
{
    public LeadStatus? Status { get; set; }
    public Guid? AssignedToId { get; set; }

    /// <summary>Takes the lead from its owner; <see cref="AssignedToId"/> is then ignored.</summary>
    public bool Unassign { get; set; }

    [Range(0, 100)]
    public int? Score { get; set; }

    /// <summary>As read; a stale one is refused with 409. Without it the last writer wins.</summary>
    public string? ConcurrencyStamp { get; set; }
}

public sealed class AddLeadActivityDto
{
    /// <summary><c>note</c>, <c>email</c>, <c>call</c> or <c>meeting</c>; the others are written by the product.</summary>
    public LeadActivityType ActivityType { get; set; } = LeadActivityType.Note;

    /// <summary><c>@[id]</c> names a member and tells them.</summary>
    [Required, MaxLength(LeadConsts.MaxActivityLength), MaskedInAudit]
    public string Description { get; set; } = "";

    /// <summary>Of calls, mails and meetings.</summary>
    public ContactDirection? Direction { get; set; }
    public ContactOutcome? Outcome { get; set; }

    [Range(0, LeadConsts.MaxDurationMinutes)]
    public int? DurationMinutes { get; set; }

    /// <summary>When it happened, if not now. Without a zone it is the workspace's own time.</summary>
    public DateTime? HappenedAt { get; set; }

    [MaskedInAudit]
    public Dictionary<string, string>? Metadata { get; set; }
}
