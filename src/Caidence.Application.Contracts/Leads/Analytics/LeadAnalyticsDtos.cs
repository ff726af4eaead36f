namespace Caidence.Leads.Analytics;

public sealed class LeadOverviewDto
{
    public DateTime From { get; set; }
    public DateTime To { get; set; }
    public LeadFunnelDto Funnel { get; set; } = new();

    /// <summary>Of the equally long time right before.</summary>
    public LeadFunnelDto Before { get; set; } = new();
    public ResponseTimeDto Response { get; set; } = new();
}

/// <summary>How far the leads have come; each step counts who is further along as well.</summary>
public class LeadFunnelDto
{
    public int Captured { get; set; }
    public int Contacted { get; set; }
    public int Qualified { get; set; }
    public int Converted { get; set; }

    /// <summary>Given up; in no step after the one they were lost in.</summary>
    public int Lost { get; set; }
    public int Unassigned { get; set; }

    /// <summary>Converted of captured, 0 to 1; null where nothing was captured.</summary>
    public double? ConversionRate { get; set; }
}

/// <summary>The funnel of one group.</summary>
public sealed class LeadGroupDto : LeadFunnelDto
{
    /// <summary>
    /// The id of a source or member, or the word or name of the group; of leads without a source how they came, <c>csv</c> or <c>manual</c>; null for
    /// leads of none.
    /// </summary>
    public string? Key { get; set; }
    public string? Name { get; set; }
    public double? AverageResponseSeconds { get; set; }
}

public sealed class LeadTrendDto
{
    /// <summary>The first day of the interval, in the asked time zone.</summary>
    public DateOnly Start { get; set; }
    public int Captured { get; set; }

    /// <summary>Of those captured in it, how many are converted by now.</summary>
    public int Converted { get; set; }
}

/// <summary>From capture to the first call, mail or move to "contacted".</summary>
public sealed class ResponseTimeDto
{
    /// <summary>How many leads the figures are about.</summary>
    public int Contacted { get; set; }
    public double? AverageSeconds { get; set; }
    public int? MedianSeconds { get; set; }
    public int WithinHour { get; set; }
    public int WithinDay { get; set; }
}
