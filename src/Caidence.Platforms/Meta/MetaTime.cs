using System.Globalization;

namespace Caidence.Platforms.Meta;

internal static class MetaTime
{
    /// <summary>Reads <c>2026-11-20T09:15:32+0000</c>, whose offset without a colon System.Text.Json does not accept.</summary>
    public static DateTime? Read(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.UtcDateTime : null;
}
