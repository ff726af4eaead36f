namespace Caidence.Leads.Analytics;

/// <summary>What becomes of leads. Every figure is about the leads captured in the asked time, as they stand now.</summary>
public interface ILeadAnalyticsAppService : IApplicationService
{
    /// <summary>The funnel, conversion and response time, with the same figures of the time before.</summary>
    Task<LeadOverviewDto> GetOverviewAsync(LeadAnalyticsInput input);

    /// <summary>One line per source, the largest first; leads of no source last.</summary>
    Task<ListResultDto<LeadGroupDto>> GetSourcesAsync(LeadAnalyticsInput input);

    /// <summary>Every day, week or month of the time, also those without a lead.</summary>
    Task<ListResultDto<LeadTrendDto>> GetTrendsAsync(LeadTrendsInput input);

    Task<ListResultDto<LeadGroupDto>> GetConversionAsync(LeadConversionInput input);
}
