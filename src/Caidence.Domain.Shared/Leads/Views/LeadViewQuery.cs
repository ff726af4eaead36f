using System.ComponentModel.DataAnnotations;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Views;

/// <summary>What a view shows: the filter of the list, its order and its columns. Days are those of the person's own calendar.</summary>
public sealed record LeadViewQuery
{
    [MaxLength(LeadConsts.MaxEmailLength), MaskedInAudit]
    public string? Filter { get; init; }
    public LeadStatus? Status { get; init; }
    public Guid? SourceId { get; init; }
    public LeadSourceType? SourcePlatform { get; init; }
    public Guid? AssignedToId { get; init; }
    public bool Unassigned { get; init; }
    public DateOnly? CapturedFrom { get; init; }
    public DateOnly? CapturedTo { get; init; }
    public bool IncludeTests { get; init; }
    public bool Overdue { get; init; }

    [MaxLength(64)]
    public string? Sorting { get; init; }

    /// <summary>Names out of <see cref="LeadColumns.All"/>, in their order; empty shows the usual ones.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
}
