using System.Globalization;
using Caidence.Leads.Views;
using Microsoft.AspNetCore.Http.Extensions;

namespace Caidence.Web.Pages.Leads;

/// <summary>A saved view and the address of the list that shows it.</summary>
public static class LeadViewQueries
{
    public static LeadViewQuery ToView(this LeadQuery query) => new()
    {
        Filter = query.Filter,
        Status = query.Status,
        SourceId = query.SourceId,
        SourcePlatform = query.SourcePlatform,
        AssignedToId = Guid.TryParse(query.Owner, out var member) ? member : null,
        Unassigned = query.Owner == LeadQuery.Nobody,
        CapturedFrom = query.From,
        CapturedTo = query.To,
        IncludeTests = query.IncludeTests,
        Overdue = query.Overdue,
        Sorting = query.Sorting,
        Columns = [.. query.Columns],
    };

    public static string AddressOf(LeadViewDto view, string path)
    {
        var query = view.Query;
        var address = new QueryBuilder();
        Add("view", view.Id.ToString());
        Add("filter", query.Filter);
        Add("status", query.Status is { } status ? WireWords.Of(status) : null);
        Add("owner", query.Unassigned ? LeadQuery.Nobody : query.AssignedToId?.ToString());
        Add("sourceId", query.SourceId?.ToString());
        Add("sourcePlatform", query.SourcePlatform is { } platform ? WireWords.Of(platform) : null);
        Add("from", query.CapturedFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("to", query.CapturedTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("includeTests", query.IncludeTests ? "true" : null);
        Add("overdue", query.Overdue ? "true" : null);
        Add("sorting", query.Sorting);
        address.Add("columns", query.Columns);
        return path + address;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                address.Add(name, value);
            }
        }
    }
}
