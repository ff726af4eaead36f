using System.Globalization;
using Caidence.Leads;
using Microsoft.AspNetCore.Http.Extensions;

namespace Caidence.Web.Pages.Leads;

/// <summary>The filter of the list as the export's address has it.</summary>
public static class LeadExportQuery
{
    public static string Of(GetLeadsInput filter, string format)
    {
        (string Name, string? Value)[] parts =
        [
            ("format", format), ("filter", filter.Filter), ("status", filter.Status is { } status ? WireWords.Of(status) : null),
            ("sourceId", filter.SourceId?.ToString()), ("sourcePlatform", filter.SourcePlatform is { } platform ? WireWords.Of(platform) : null),
            ("assignedToId", filter.AssignedToId?.ToString()), ("unassigned", filter.Unassigned == true ? "true" : null),
            ("capturedFrom", filter.CapturedFrom?.ToString("O", CultureInfo.InvariantCulture)), ("capturedTo", filter.CapturedTo?.ToString("O", CultureInfo.InvariantCulture)),
            ("includeTests", filter.IncludeTests ? "true" : null), ("overdue", filter.Overdue ? "true" : null),
        ];

        var query = new QueryBuilder();
        foreach (var (name, value) in parts)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }

        return query.ToString();
    }
}
