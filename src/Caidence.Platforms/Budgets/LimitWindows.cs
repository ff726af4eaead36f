namespace Caidence.Platforms.Budgets;

internal static class LimitWindows
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    public static TimeSpan EndsIn(this LimitWindow window, DateTimeOffset now) => window switch
    {
        LimitWindow.UtcDay => now.UtcDateTime.Date.AddDays(1) - now.UtcDateTime,
        LimitWindow.PacificDay => TimeZoneInfo.ConvertTimeToUtc(TimeZoneInfo.ConvertTime(now, Pacific).Date.AddDays(1), Pacific) - now.UtcDateTime,
        _ => TimeSpan.FromSeconds(1),
    };
}
