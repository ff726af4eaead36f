namespace Caidence.Leads.Paging;

/// <summary>Where a lead stands in the order of capture.</summary>
public sealed record LeadPlace(DateTime CapturedAt, Guid Id);
