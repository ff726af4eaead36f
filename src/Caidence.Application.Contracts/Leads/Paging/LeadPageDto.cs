using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads.Paging;

/// <summary>The list from a place on. Pages deep in it are as fast as the first, and nobody is shown twice or passed by when others arrive.</summary>
public sealed class GetLeadPageInput : GetLeadsInput
{
    /// <summary>From an earlier answer with the same filter and sorting; skipCount counts only without it.</summary>
    [MaxLength(LeadConsts.MaxCursorLength)]
    public string? Cursor { get; set; }
}

public sealed class LeadPageDto : ListResultDto<LeadDto>
{
    /// <summary>Null at the beginning.</summary>
    public string? PreviousCursor { get; set; }

    /// <summary>Null at the end.</summary>
    public string? NextCursor { get; set; }
    public LeadCountDto Count { get; set; } = new();
}

/// <summary>Counting goes only so far: of a million leads it says "more than 10,000".</summary>
public sealed class LeadCountDto
{
    public int Count { get; set; }

    /// <summary>There are more than <see cref="Count"/>.</summary>
    public bool IsCapped { get; set; }
}
