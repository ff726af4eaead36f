using Caidence.Leads;
using Caidence.Leads.Sources;
using Caidence.Web.Theme;

namespace Caidence.Web.Pages.Leads;

/// <summary>What the address of the list says. Dates are days of the person's own calendar.</summary>
public sealed class LeadQuery
{
    public const int DefaultPageSize = 25;
    public const string Nobody = "none";
    public const string NewestFirst = "capturedAt desc";

    public static readonly IReadOnlyList<int> PageSizes = [25, 50, 100];

    public string? Filter { get; set; }
    public LeadStatus? Status { get; set; }
    public Guid? SourceId { get; set; }
    public LeadSourceType? SourcePlatform { get; set; }

    /// <summary>The id of a member, or <see cref="Nobody"/>.</summary>
    public string? Owner { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public bool IncludeTests { get; set; }
    public string? Sorting { get; set; }
    public int SkipCount { get; set; }
    public int MaxResultCount { get; set; }

    /// <summary>New leads belong at the top of what is shown.</summary>
    public bool ShowsNewest => SkipCount == 0 && (Sorting is null || Sorting.Equals(NewestFirst, StringComparison.OrdinalIgnoreCase));

    public bool IsFiltered =>
        Filter is not null || Status is not null || SourceId is not null || SourcePlatform is not null || Owner is not null
        || From is not null || To is not null;

    /// <summary>Behind the button of the narrow filter bar.</summary>
    public bool UsesMoreFilters => SourcePlatform is not null || From is not null || To is not null || IncludeTests;

    public int PageSize => Math.Clamp(MaxResultCount == 0 ? DefaultPageSize : MaxResultCount, 1, 100);

    public GetLeadsInput ToInput(TimeZoneInfo zone) => new()
    {
        Filter = Filter,
        Status = Status,
        SourceId = SourceId,
        SourcePlatform = SourcePlatform,
        AssignedToId = Guid.TryParse(Owner, out var member) ? member : null,
        Unassigned = Owner == Nobody ? true : null,
        CapturedFrom = LocalDays.StartOf(From, zone),
        CapturedTo = LocalDays.EndOf(To, zone),
        IncludeTests = IncludeTests,
        Sorting = Sorting,
        SkipCount = Math.Max(0, SkipCount),
        MaxResultCount = PageSize,
    };
}
