namespace Caidence.Leads.Paging;

/// <summary>Some leads of a sorted list; null where nothing lies before or after them.</summary>
public sealed record LeadPage(IReadOnlyList<Lead> Items, LeadCursor? Previous, LeadCursor? Next);
