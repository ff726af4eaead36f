namespace Caidence.Web.Theme;

/// <summary>Days of a person's own calendar as moments of time.</summary>
public static class LocalDays
{
    public static DateTime StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);

        // In some zones a summer begins at midnight, and that day at one.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight, zone);
    }

    public static DateTime? StartOf(DateOnly? day, TimeZoneInfo zone) => day is { } date ? StartOf(date, zone) : null;

    /// <summary>The last moment of the day.</summary>
    public static DateTime? EndOf(DateOnly? day, TimeZoneInfo zone) => StartOf(day?.AddDays(1), zone)?.AddTicks(-1);
}
