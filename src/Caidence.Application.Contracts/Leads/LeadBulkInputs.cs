using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads;

public sealed class AssignLeadsDto
{
    [Required, MinLength(1), MaxLength(LeadConsts.MaxBulkCount)]
    public List<Guid> LeadIds { get; set; } = [];

    /// <summary>Null takes the leads from their owners.</summary>
    public Guid? AssignedToId { get; set; }
}

public sealed class ChangeLeadStatusDto
{
    [Required, MinLength(1), MaxLength(LeadConsts.MaxBulkCount)]
    public List<Guid> LeadIds { get; set; } = [];

    public LeadStatus Status { get; set; }
}

/// <summary>For the trash, or out of it.</summary>
public sealed class LeadIdsDto
{
    [Required, MinLength(1), MaxLength(LeadConsts.MaxBulkCount)]
    public List<Guid> LeadIds { get; set; } = [];
}

public class BulkResultDto
{
    /// <summary>Leads that are not what they were.</summary>
    public int ChangedCount { get; set; }
}

public sealed class RestoreResultDto : BulkResultDto
{
    /// <summary>Stay in the trash, because the same person has become a lead again.</summary>
    public int RefusedCount { get; set; }
}

public sealed class LeadMemberDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
}
