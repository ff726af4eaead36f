using Caidence.Leads;
using Caidence.Leads.Paging;
using Caidence.Leads.Sources;
using Caidence.Leads.Views;
using Caidence.Web.Theme;

namespace Caidence.Web.Pages.Leads;

/// <summary>What the address of the list says. Dates are days of the person's own calendar.</summary>
public sealed class LeadQuery
{
    public const int DefaultPageSize = 25;
    public const string Nobody = "none";
    public const string AllLeads = "all";
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

    /// <summary>Where this page of the list begins; wins over <see cref="SkipCount"/>.</summary>
    public string? Cursor { get; set; }
    public bool Overdue { get; set; }

    /// <summary>The trash.</summary>
    public bool Deleted { get; set; }

    /// <summary>The saved view that the address was taken from, or <see cref="AllLeads"/>.</summary>
    public string? View { get; set; }

    /// <summary>Names of columns in their order; none are the usual ones.</summary>
    public List<string> Columns { get; set; } = [];

    public IReadOnlyList<string> ShownColumns => Columns.Intersect(LeadColumns.All).ToList() is { Count: > 0 } chosen ? chosen : LeadColumns.Usual;

    /// <summary>New leads belong at the top of what is shown.</summary>
    public bool ShowsNewest => SkipCount == 0 && Cursor is null && !Deleted && (Sorting is null || Sorting.Equals(NewestFirst, StringComparison.OrdinalIgnoreCase));

    public bool IsFiltered =>
        Filter is not null || Status is not null || SourceId is not null || SourcePlatform is not null || Owner is not null
        || From is not null || To is not null || Overdue;

    /// <summary>Behind the button of the narrow filter bar.</summary>
    public bool UsesMoreFilters => SourcePlatform is not null || From is not null || To is not null || IncludeTests || Overdue;

    public int PageSize => Math.Clamp(MaxResultCount == 0 ? DefaultPageSize : MaxResultCount, 1, 100);

    public GetLeadPageInput ToInput(TimeZoneInfo zone) => new()
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
        Overdue = Overdue,
        Deleted = Deleted,
        Cursor = Cursor,
        Sorting = Sorting,
        SkipCount = Math.Max(0, SkipCount),
        MaxResultCount = PageSize,
    };
}
