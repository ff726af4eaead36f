using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Analytics;

public sealed class LeadStatistics(DbContext context) : ILeadStatistics, IScopedDependency
{
    private const int Hour = 3_600;
    private const int Day = 24 * Hour;

    public async Task<LeadCounts> CountAsync(LeadCohort cohort, CancellationToken cancellationToken = default) =>
        await CountAsync(Of(cohort).GroupBy(_ => 1), _ => null, cancellationToken) is [var all] ? all.Counts : LeadCounts.None;

    public Task<IReadOnlyList<LeadGroupCounts>> CountByAsync(
        LeadCohort cohort, ConversionGrouping grouping, CancellationToken cancellationToken = default) => grouping switch
    {
        ConversionGrouping.Source => CountAsync(
            Of(cohort).GroupBy(lead => new { lead.SourceId, Way = lead.SourceId == null ? lead.SourcePlatform : null }),
            source => source.SourceId?.ToString() ?? source.Way, cancellationToken),
        ConversionGrouping.Owner => CountAsync(Of(cohort).GroupBy(lead => lead.AssignedToId), id => id?.ToString(), cancellationToken),
        ConversionGrouping.Platform => CountAsync(Of(cohort).GroupBy(lead => lead.SourcePlatform), name => name, cancellationToken),
        _ => CountAsync(Of(cohort).GroupBy(lead => lead.CampaignName), name => name, cancellationToken),
    };

    public async Task<IReadOnlyList<LeadQuarterHour>> CountByQuarterHourAsync(LeadCohort cohort, CancellationToken cancellationToken = default)
    {
        var quarters = await Of(cohort)
            .GroupBy(lead => new { lead.CapturedAt.Year, lead.CapturedAt.Month, lead.CapturedAt.Day, lead.CapturedAt.Hour, Quarter = lead.CapturedAt.Minute / 15 })
            .Select(quarter => new { quarter.Key, Captured = quarter.Count(), Converted = quarter.Count(lead => lead.Status == LeadStatus.Converted) })
            .ToListAsync(cancellationToken);

        return [.. quarters.Select(quarter => new LeadQuarterHour(
            new(quarter.Key.Year, quarter.Key.Month, quarter.Key.Day, quarter.Key.Hour, 15 * quarter.Key.Quarter, 0, DateTimeKind.Utc), quarter.Captured, quarter.Converted))];
    }

    public async Task<ResponseTimes> MeasureResponseAsync(LeadCohort cohort, CancellationToken cancellationToken = default)
    {
        var contacted = Of(cohort).Where(lead => lead.ResponseSeconds != null);
        var all = await contacted.GroupBy(_ => 1).Select(group => new
        {
            Count = group.Count(),
            Average = group.Average(lead => lead.ResponseSeconds),
            WithinHour = group.Count(lead => lead.ResponseSeconds <= Hour),
            WithinDay = group.Count(lead => lead.ResponseSeconds <= Day),
        }).FirstOrDefaultAsync(cancellationToken);
        if (all is null)
        {
            return ResponseTimes.None;
        }

        var median = await contacted.OrderBy(lead => lead.ResponseSeconds).Skip((all.Count - 1) / 2).Select(lead => lead.ResponseSeconds).FirstAsync(cancellationToken);
        return new(all.Count, all.Average, median, all.WithinHour, all.WithinDay);
    }

    private IQueryable<Lead> Of(LeadCohort cohort) => context.Set<Lead>().AsNoTracking().Where(lead =>
        !lead.IsTest && lead.CapturedAt >= cohort.From && lead.CapturedAt < cohort.To && (cohort.SourceId == null || lead.SourceId == cohort.SourceId));

    private static async Task<IReadOnlyList<LeadGroupCounts>> CountAsync<TKey>(
        IQueryable<IGrouping<TKey, Lead>> groups, Func<TKey, string?> nameOf, CancellationToken cancellationToken)
    {
        var counted = await groups.Select(group => new
        {
            group.Key,
            Captured = group.Count(),
            Contacted = group.Count(lead => lead.ContactedAt != null || lead.Status == LeadStatus.Contacted || lead.Status == LeadStatus.Qualified || lead.Status == LeadStatus.Converted),
            Qualified = group.Count(lead => lead.Status == LeadStatus.Qualified || lead.Status == LeadStatus.Converted),
            Converted = group.Count(lead => lead.Status == LeadStatus.Converted),
            Lost = group.Count(lead => lead.Status == LeadStatus.Lost),
            Unassigned = group.Count(lead => lead.AssignedToId == null),
            Response = group.Average(lead => lead.ResponseSeconds),
        }).OrderByDescending(group => group.Captured).ToListAsync(cancellationToken);

        return [.. counted.Select(group => new LeadGroupCounts(
            nameOf(group.Key),
            new(group.Captured, group.Contacted, group.Qualified, group.Converted, group.Lost, group.Unassigned),
            group.Response))];
    }
}
