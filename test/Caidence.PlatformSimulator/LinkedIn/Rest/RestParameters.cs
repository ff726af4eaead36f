using System.Globalization;
using System.Text.RegularExpressions;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary>Rest.li's complex parameters, as <c>(sponsoredAccount:urn:li:sponsoredAccount:520)</c> after decoding.</summary>
internal static partial class RestParameters
{
    /// <summary>The value of <c>(key:value)</c>.</summary>
    public static string? Single(string? parameter) =>
        Pair().Match(parameter ?? "") is { Success: true } match ? match.Groups["value"].Value : null;

    /// <summary><c>(start:1,end:2)</c> in Unix milliseconds.</summary>
    public static (DateTimeOffset Start, DateTimeOffset End)? TimeRange(string? parameter) =>
        Range().Match(parameter ?? "") is { Success: true } match ? (Time(match.Groups["start"]), Time(match.Groups["end"])) : null;

    public static int Number(string? parameter, int fallback) =>
        int.TryParse(parameter, CultureInfo.InvariantCulture, out var number) ? number : fallback;

    private static DateTimeOffset Time(Group group) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(group.ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^\(\w+:(?<value>[^()]+)\)$")]
    private static partial Regex Pair();

    [GeneratedRegex(@"^\(start:(?<start>\d{1,14}),end:(?<end>\d{1,14})\)$")]
    private static partial Regex Range();
}
