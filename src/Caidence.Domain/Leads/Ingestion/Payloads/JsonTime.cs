using System.Globalization;

namespace Caidence.Leads.Ingestion.Payloads;

internal static class JsonTime
{
    // Seconds reach this number in the year 5138, milliseconds passed it in 1973.
    private const long FirstMilliseconds = 100_000_000_000;

    /// <summary>Unix seconds or milliseconds, or a date as ISO 8601 writes it; null when it is none of them.</summary>
    public static DateTime? Read(string? text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return FromUnix(number);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.UtcDateTime
            : null;
    }

    private static DateTime? FromUnix(long number)
    {
        var milliseconds = number < FirstMilliseconds ? number * 1000 : number;
        return milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime
            : null;
    }
}
