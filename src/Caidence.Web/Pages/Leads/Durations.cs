using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

public static class Durations
{
    private const int Minute = 60;
    private const int Hour = 60 * Minute;
    private const int Day = 24 * Hour;

    /// <summary>In the largest unit that leaves more than one of it: seconds, minutes, hours, days.</summary>
    public static string Duration(this IStringLocalizer<CaidenceResource> localizer, double? seconds) => seconds switch
    {
        null => "–",
        < 2 * Minute => localizer["Duration:Seconds", Math.Round(seconds.Value)],
        < 2 * Hour => localizer["Duration:Minutes", Math.Round(seconds.Value / Minute)],
        < 2 * Day => localizer["Duration:Hours", Math.Round(seconds.Value / Hour)],
        _ => localizer["Duration:Days", Math.Round(seconds.Value / Day)],
    };
}
