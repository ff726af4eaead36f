using Caidence.Leads.Sources;
using Caidence.Notifications;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads.Analytics;

[Authorize(CaidencePermissions.LeadInsights.Default)]
public sealed class LeadAnalyticsAppService(
    ILeadStatistics statistics, IRepository<LeadSource, Guid> sources, IMemberDirectory members, IAsyncQueryableExecuter queries)
    : CaidenceAppService, ILeadAnalyticsAppService
{
    private static readonly TimeSpan Usual = TimeSpan.FromDays(30);

    public async Task<LeadOverviewDto> GetOverviewAsync(LeadAnalyticsInput input)
    {
        var cohort = CohortOf(input);
        var before = cohort with { From = cohort.From - (cohort.To - cohort.From), To = cohort.From };
        return new()
        {
            From = cohort.From,
            To = cohort.To,
            Funnel = LeadAnalyticsMapper.Fill(new LeadFunnelDto(), await statistics.CountAsync(cohort)),
            Before = LeadAnalyticsMapper.Fill(new LeadFunnelDto(), await statistics.CountAsync(before)),
            Response = LeadAnalyticsMapper.ToDto(await statistics.MeasureResponseAsync(cohort)),
        };
    }

    public async Task<ListResultDto<LeadGroupDto>> GetSourcesAsync(LeadAnalyticsInput input) => await GroupAsync(CohortOf(input), ConversionGrouping.Source);

    public async Task<ListResultDto<LeadTrendDto>> GetTrendsAsync(LeadTrendsInput input)
    {
        var cohort = CohortOf(input);
        var calendar = TrendCalendar.Of(input.TimeZone, input.Interval);
        return new([.. calendar.Cut(cohort, await statistics.CountByQuarterHourAsync(cohort))]);
    }

    public async Task<ListResultDto<LeadGroupDto>> GetConversionAsync(LeadConversionInput input) => await GroupAsync(CohortOf(input), input.GroupBy);

    private LeadCohort CohortOf(LeadAnalyticsInput input)
    {
        var to = input.To ?? Clock.Now;
        return new(input.From ?? to - Usual, to, input.SourceId);
    }

    private async Task<ListResultDto<LeadGroupDto>> GroupAsync(LeadCohort cohort, ConversionGrouping grouping)
    {
        var groups = await statistics.CountByAsync(cohort, grouping);
        var names = await NamesAsync(groups, grouping);
        return new([.. groups.OrderBy(group => group.Key is null).Select(group =>
        {
            var dto = LeadAnalyticsMapper.Fill(new LeadGroupDto(), group.Counts);
            (dto.Key, dto.AverageResponseSeconds) = (group.Key, group.AverageResponseSeconds);
            dto.Name = group.Key is { } key ? names?.GetValueOrDefault(key) ?? (names is null ? key : null) : null;
            return dto;
        })]);
    }

    // Campaigns and platforms are their own names.
    private async Task<Dictionary<string, string>?> NamesAsync(IReadOnlyList<LeadGroupCounts> groups, ConversionGrouping grouping)
    {
        var ids = groups.Select(group => Guid.TryParse(group.Key, out var id) ? id : (Guid?)null).OfType<Guid>().ToList();
        return grouping switch
        {
            ConversionGrouping.Owner => (await members.GetNamesAsync(ids)).ToDictionary(member => member.Key.ToString(), member => member.Value),
            ConversionGrouping.Source => (await queries.ToListAsync(
                sources.Query().Where(source => ids.Contains(source.Id)).Select(source => new { source.Id, source.Name })))
                .ToDictionary(source => source.Id.ToString(), source => source.Name),
            _ => null,
        };
    }
}
