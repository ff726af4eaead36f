namespace Caidence.Leads.Paging;

/// <param name="HasMore">There are more than these; how many, nobody counted.</param>
public sealed record LeadCount(int Count, bool HasMore);
