using Caidence.Auditing;
using Caidence.Web.Theme;

namespace Caidence.Web.Pages.AuditLogs;

/// <summary>What the address of the page says. Dates are days of the person's own calendar.</summary>
public sealed class AuditQuery
{
    public const int PageSize = 50;

    public string? UserName { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public string? HttpMethod { get; set; }
    public string? Url { get; set; }
    public bool Failed { get; set; }
    public string? Sorting { get; set; }
    public int SkipCount { get; set; }

    public GetAuditLogsInput ToInput(TimeZoneInfo zone) => new()
    {
        UserName = UserName,
        StartTime = LocalDays.StartOf(From, zone),
        EndTime = LocalDays.EndOf(To, zone),
        HttpMethod = HttpMethod,
        Url = Url,
        HasException = Failed ? true : null,
        Sorting = Sorting,
        SkipCount = Math.Max(0, SkipCount),
        MaxResultCount = PageSize,
    };
}
