using Caidence.Leads;

namespace Caidence.Web.Pages.Leads;

/// <param name="LeadId">Which it may be merged into.</param>
/// <param name="Other">Which may be the same person.</param>
/// <param name="Why">It is shown.</param>
public sealed record MergeCandidate(Guid LeadId, LeadDto Other, string Why);
