namespace Caidence.Leads.Analytics;

/// <summary>Counts of the workspace's leads; tests and deleted leads count nowhere.</summary>
public interface ILeadStatistics
{
    Task<LeadCounts> CountAsync(LeadCohort cohort, CancellationToken cancellationToken = default);

    /// <summary>One line per group, the largest first; leads of no group under the key null.</summary>
    Task<IReadOnlyList<LeadGroupCounts>> CountByAsync(LeadCohort cohort, ConversionGrouping grouping, CancellationToken cancellationToken = default);

    /// <summary>Leads captured in each quarter of an hour in which any was: there are time zones whose days begin at half past.</summary>
    Task<IReadOnlyList<LeadQuarterHour>> CountByQuarterHourAsync(LeadCohort cohort, CancellationToken cancellationToken = default);

    Task<ResponseTimes> MeasureResponseAsync(LeadCohort cohort, CancellationToken cancellationToken = default);
}

/// <summary>Leads captured from <paramref name="From"/> up to, not including, <paramref name="To"/> (UTC), of one source or of all.</summary>
public sealed record LeadCohort(DateTime From, DateTime To, Guid? SourceId = null);

/// <param name="Captured">All of them.</param>
/// <param name="Contacted">Somebody has spoken or written to them, or they are further along.</param>
/// <param name="Qualified">Qualified or converted now.</param>
/// <param name="Converted">Converted now.</param>
/// <param name="Lost">Lost now.</param>
/// <param name="Unassigned">Owned by nobody now.</param>
public sealed record LeadCounts(int Captured, int Contacted, int Qualified, int Converted, int Lost, int Unassigned)
{
    public static LeadCounts None { get; } = new(0, 0, 0, 0, 0, 0);
}

/// <param name="Key">A source's or member's id, or the name of a campaign or platform; of leads that came from no source, the word of the way they came.</param>
/// <param name="Counts">What became of the leads in this group.</param>
/// <param name="AverageResponseSeconds">From capture to first contact, over those that were contacted.</param>
public sealed record LeadGroupCounts(string? Key, LeadCounts Counts, double? AverageResponseSeconds);

public sealed record LeadQuarterHour(DateTime Start, int Captured, int Converted);

/// <param name="Contacted">How many the figures are about.</param>
/// <param name="AverageSeconds">Null where nobody was contacted.</param>
/// <param name="MedianSeconds">Of an even number of leads the lower of the two in the middle.</param>
/// <param name="WithinHour">How many were contacted within an hour.</param>
/// <param name="WithinDay">How many within 24 hours.</param>
public sealed record ResponseTimes(int Contacted, double? AverageSeconds, int? MedianSeconds, int WithinHour, int WithinDay)
{
    public static ResponseTimes None { get; } = new(0, null, null, 0, 0);
}
