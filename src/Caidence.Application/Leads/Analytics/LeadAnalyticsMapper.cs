namespace Caidence.Leads.Analytics;

internal static class LeadAnalyticsMapper
{
    public static T Fill<T>(T dto, LeadCounts counts)
        where T : LeadFunnelDto
    {
        (dto.Captured, dto.Contacted, dto.Qualified, dto.Converted) = (counts.Captured, counts.Contacted, counts.Qualified, counts.Converted);
        (dto.Lost, dto.Unassigned) = (counts.Lost, counts.Unassigned);
        dto.ConversionRate = counts.Captured == 0 ? null : (double)counts.Converted / counts.Captured;
        return dto;
    }

    public static ResponseTimeDto ToDto(ResponseTimes times) => new()
    {
        Contacted = times.Contacted,
        AverageSeconds = times.AverageSeconds,
        MedianSeconds = times.MedianSeconds,
        WithinHour = times.WithinHour,
        WithinDay = times.WithinDay,
    };
}
