using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads;

/// <summary>What one lead was before many were changed at once.</summary>
public sealed class LeadStatusChangeDto
{
    public Guid LeadId { get; set; }
    public LeadStatus Before { get; set; }
    public LeadStatus After { get; set; }
}

/// <summary>Whose one lead was before many were handed out at once; null is nobody's.</summary>
public sealed class LeadOwnerChangeDto
{
    public Guid LeadId { get; set; }
    public Guid? Before { get; set; }
    public Guid? After { get; set; }
}

public sealed class LeadStatusChangesDto : BulkResultDto
{
    /// <summary>Of those that had another status, for taking it back.</summary>
    public List<LeadStatusChangeDto> Changes { get; set; } = [];
}

public sealed class LeadOwnerChangesDto : BulkResultDto
{
    /// <summary>Of those that had another owner, for taking it back.</summary>
    public List<LeadOwnerChangeDto> Changes { get; set; } = [];
}

public sealed class TakeBackStatusDto
{
    [Required, MinLength(1), MaxLength(LeadConsts.MaxBulkCount)]
    public List<LeadStatusChangeDto> Changes { get; set; } = [];
}

public sealed class TakeBackOwnersDto
{
    [Required, MinLength(1), MaxLength(LeadConsts.MaxBulkCount)]
    public List<LeadOwnerChangeDto> Changes { get; set; } = [];
}

public sealed class TakeBackResultDto : BulkResultDto
{
    /// <summary>Stay as they are, because somebody has worked on them meanwhile.</summary>
    public int RefusedCount { get; set; }
}
