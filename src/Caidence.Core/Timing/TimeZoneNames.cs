namespace Caidence.Core.Timing;

/// <summary>The zones that can be chosen, by their IANA ids.</summary>
public static class TimeZoneNames
{
    /// <summary>Sent by ABP's clients for "none of one's own".</summary>
    public const string Unspecified = "Unspecified";

    public static bool IsKnown(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId;

    /// <summary>From west to east, with what the clock shows there now.</summary>
    public static IEnumerable<(string Id, string Text)> All(DateTime now) => TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId)
        .OrderBy(zone => zone.GetUtcOffset(now)).ThenBy(zone => zone.Id, StringComparer.Ordinal)
        .Select(zone => (zone.Id, $"(UTC{Offset(zone.GetUtcOffset(now))}) {zone.Id}"));

    private static string Offset(TimeSpan offset) => $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}";
}
