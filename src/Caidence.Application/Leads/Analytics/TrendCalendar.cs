namespace Caidence.Leads.Analytics;

/// <summary>Cuts time into the days, weeks and months that people in one time zone live in.</summary>
internal sealed class TrendCalendar(TimeZoneInfo zone, TrendInterval interval)
{
    /// <exception cref="AbpValidationException">No such zone.</exception>
    public static TrendCalendar Of(string? timeZone, TrendInterval interval) =>
        string.IsNullOrWhiteSpace(timeZone) ? new(TimeZoneInfo.Utc, interval)
        : TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) ? new(zone, interval)
        : throw new AbpValidationException($"'{timeZone}' is not the name of a time zone.", "timeZone");

    public IEnumerable<LeadTrendDto> Cut(LeadCohort cohort, IReadOnlyList<LeadQuarterHour> quarters)
    {
        var byStart = quarters.ToLookup(quarter => StartOf(quarter.Start));
        var last = StartOf(cohort.To.AddTicks(-1));
        for (var start = StartOf(cohort.From); start <= last; start = After(start))
        {
            yield return new() { Start = start, Captured = byStart[start].Sum(quarter => quarter.Captured), Converted = byStart[start].Sum(quarter => quarter.Converted) };
        }
    }

    private DateOnly StartOf(DateTime utc)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone));
        return interval switch
        {
            TrendInterval.Month => new(day.Year, day.Month, 1),
            TrendInterval.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            _ => day,
        };
    }

    private DateOnly After(DateOnly start) => interval switch
    {
        TrendInterval.Month => start.AddMonths(1),
        TrendInterval.Week => start.AddDays(7),
        _ => start.AddDays(1),
    };
}
