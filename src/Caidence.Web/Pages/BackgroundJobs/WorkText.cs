using Caidence.BackgroundJobs;
using Caidence.Localization;
using Caidence.Social;
using Caidence.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.BackgroundJobs;

internal static class WorkText
{
    public static string Title(this BackgroundJobDto job, IStringLocalizer<CaidenceResource> texts) => Text(texts, $"BackgroundJobs:Job.{job.Name}") ?? job.Name;

    public static string Title(this PeriodicWorkDto work, IStringLocalizer<CaidenceResource> texts) =>
        Text(texts, $"BackgroundJobs:Periodic.{work.Name}") ?? work.Name;

    /// <summary>The sentence of an error code; the kind of any other error.</summary>
    public static string Why(this BackgroundJobDto job, IStringLocalizer<CaidenceResource> texts) =>
        job.Reason is not { } reason ? "" : Text(texts, reason) ?? texts["BackgroundJobs:Reason", reason].Value;

    public static string Every(this PeriodicWorkDto work, IStringLocalizer<CaidenceResource> texts) => work.PeriodSeconds switch
    {
        >= 3_600 => texts["BackgroundJobs:EveryHours", work.PeriodSeconds / 3_600],
        >= 60 => texts["BackgroundJobs:EveryMinutes", work.PeriodSeconds / 60],
        _ => texts["BackgroundJobs:EverySeconds", work.PeriodSeconds],
    };

    public static Tone Tone(this PlatformVersionConcern concern) => concern switch
    {
        PlatformVersionConcern.None => TagHelpers.Tone.Success,
        PlatformVersionConcern.Ended => TagHelpers.Tone.Danger,
        _ => TagHelpers.Tone.Warning,
    };

    private static string? Text(IStringLocalizer<CaidenceResource> texts, string key) => texts[key] is { ResourceNotFound: false } text ? text.Value : null;
}
