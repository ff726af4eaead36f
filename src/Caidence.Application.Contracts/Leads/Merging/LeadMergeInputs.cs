using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads.Merging;

public sealed class MergeLeadInput
{
    /// <summary>Becomes part of the lead.</summary>
    public Guid OtherId { get; set; }

    /// <summary>Fields that are not named keep their own value, or take the other's where there is none.</summary>
    [MaxLength(500)]
    public List<MergeChoiceDto> Choices { get; set; } = [];

    /// <summary>Of both leads as they were previewed; a stale one is refused with 409. Without them they are merged as they are.</summary>
    public string? ConcurrencyStamp { get; set; }
    public string? OtherConcurrencyStamp { get; set; }
}

public sealed class MergeChoiceDto
{
    [Required, MaxLength(LeadConsts.MaxCustomFieldLength)]
    public string Field { get; set; } = "";
    public LeadMergeSide Keep { get; set; }
}

public sealed class UnmergeLeadInput
{
    /// <summary>Which merge; when another came later, nothing is done. Without it the last.</summary>
    public Guid? MergeId { get; set; }
}
