namespace Caidence.Leads.NextSteps;

/// <summary>Times as the people of the workspace write them down.</summary>
public sealed class WorkspaceClock(ISettingProvider settings, IClock clock) : ITransientDependency
{
    private const int StartOfWork = 9;

    /// <summary>A time without a zone is meant in the workspace's own.</summary>
    public async Task<DateTime> ToUtcAsync(DateTime time) => time.Kind switch
    {
        DateTimeKind.Utc => time,
        DateTimeKind.Local => time.ToUniversalTime(),
        _ => ToUtc(time, await GetZoneAsync()),
    };

    public async Task<DateTime> GetAsync(SnoozeUntil until)
    {
        var zone = await GetZoneAsync();
        var today = TimeZoneInfo.ConvertTimeFromUtc(clock.Now, zone).Date;
        return until switch
        {
            SnoozeUntil.Tomorrow => ToUtc(today.AddDays(1).AddHours(StartOfWork), zone),
            SnoozeUntil.NextWeek => ToUtc(today.AddDays(7).AddHours(StartOfWork), zone),
            _ => clock.Now.AddHours(1),
        };
    }

    /// <summary>The first moment of tomorrow.</summary>
    public async Task<DateTime> GetEndOfTodayAsync()
    {
        var zone = await GetZoneAsync();
        return ToUtc(TimeZoneInfo.ConvertTimeFromUtc(clock.Now, zone).Date.AddDays(1), zone);
    }

    private async Task<TimeZoneInfo> GetZoneAsync() =>
        TimeZoneInfo.TryFindSystemTimeZoneById(await settings.GetOrNullAsync(AbpSettings.TimeZone) ?? "UTC", out var zone) ? zone : TimeZoneInfo.Utc;

    // An hour that clocks skip in spring is the one after it.
    private static DateTime ToUtc(DateTime local, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
}
