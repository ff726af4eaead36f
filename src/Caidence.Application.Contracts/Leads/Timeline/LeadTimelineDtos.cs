using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads.Timeline;

public sealed class GetLeadTimelineInput
{
    public TimelineKind? Kind { get; set; }

    /// <summary>What is older than this activity; without it the newest.</summary>
    public Guid? Before { get; set; }

    [Range(1, LeadConsts.MaxTimelinePage)]
    public int MaxResultCount { get; set; } = 20;
}

public sealed class LeadTimelineDto
{
    public IReadOnlyList<LeadActivityDto> Items { get; set; } = [];

    /// <summary>Asked for as <c>before</c> it gives the next page; null at the end.</summary>
    public Guid? Next { get; set; }
}
