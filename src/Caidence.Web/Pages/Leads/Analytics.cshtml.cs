using Caidence.Leads.Analytics;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Theme;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

[Authorize(CaidencePermissions.LeadInsights.Default)]
public sealed class AnalyticsModel(ILeadAnalyticsAppService analytics, IClock clock, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    private const int LongestInDays = 92;
    private const int LongestInWeeks = 366;

    public static readonly IReadOnlyList<int> Spans = [7, 30, 90, 365];

    /// <summary>How many days back.</summary>
    [BindProperty(SupportsGet = true)]
    public int Days { get; set; } = 30;

    [BindProperty(SupportsGet = true)]
    public ConversionGrouping GroupBy { get; set; } = ConversionGrouping.Campaign;

    public LeadOverviewDto Overview { get; private set; } = default!;

    public IReadOnlyList<LeadGroupDto> Sources { get; private set; } = [];

    public IReadOnlyList<LeadGroupDto> Groups { get; private set; } = [];

    public LeadTrendChart Trend { get; private set; } = default!;

    public IReadOnlyList<SelectListItem> Groupings =>
        [.. Enum.GetValues<ConversionGrouping>().Select(grouping => new SelectListItem(localizer[$"LeadAnalytics:By.{grouping}"], grouping.ToString(), grouping == GroupBy))];

    public async Task OnGetAsync()
    {
        Days = Math.Clamp(Days, 1, Spans[^1]);
        var zone = PageTimeZone.ReadFrom(Request);
        var to = clock.Now;
        var from = StartOfDay(to, zone, Days);
        Overview = await analytics.GetOverviewAsync(new() { From = from, To = to });
        Sources = Named((await analytics.GetSourcesAsync(new() { From = from, To = to })).Items, ConversionGrouping.Source);
        Groups = Named((await analytics.GetConversionAsync(new() { From = from, To = to, GroupBy = GroupBy })).Items, GroupBy);
        Trend = new(await ReadTrendAsync(from, to, zone), Interval);
    }

    // Platforms, and the ways of leads that came from no source, go by words.
    private IReadOnlyList<LeadGroupDto> Named(IReadOnlyList<LeadGroupDto> groups, ConversionGrouping grouping)
    {
        foreach (var group in groups.Where(group => grouping == ConversionGrouping.Platform || (grouping == ConversionGrouping.Source && group.Name is null)))
        {
            group.Name = localizer[$"LeadPlatform:{group.Key}"] is { ResourceNotFound: false } word ? word.Value : group.Name;
        }

        return groups;
    }

    private TrendInterval Interval => Days <= LongestInDays ? TrendInterval.Day : Days <= LongestInWeeks ? TrendInterval.Week : TrendInterval.Month;

    private async Task<IReadOnlyList<LeadTrendDto>> ReadTrendAsync(DateTime from, DateTime to, TimeZoneInfo zone) =>
        (await analytics.GetTrendsAsync(new() { From = from, To = to, Interval = Interval, TimeZone = zone.Id })).Items;

    // Thirty days are today and the twenty-nine whole days before it.
    private static DateTime StartOfDay(DateTime now, TimeZoneInfo zone, int days) =>
        LocalDays.StartOf(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone)).AddDays(1 - days), zone);
}
