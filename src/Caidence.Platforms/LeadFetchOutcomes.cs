using Caidence.Leads.Ingestion;

namespace Caidence.Platforms;

internal static class LeadFetchOutcomes
{
    public static LeadFetchOutcome ToLeadFetchOutcome(this PlatformFailure failure) => failure.Kind switch
    {
        PlatformFailureKind.Reauth => new LeadFetchOutcome.NeedsReconnect(failure.Reason),
        PlatformFailureKind.Permission => new LeadFetchOutcome.MissingPermission(failure.Permission ?? "", failure.Reason),
        PlatformFailureKind.RateLimited => new LeadFetchOutcome.RateLimited(failure.RetryIn ?? TimeSpan.FromHours(1)),
        PlatformFailureKind.NotFound => new LeadFetchOutcome.NotFound(failure.Reason),
        PlatformFailureKind.Transient => new LeadFetchOutcome.Transient(failure.Reason),
        PlatformFailureKind.Configuration => new LeadFetchOutcome.Misconfigured(failure.Reason),
        _ => new LeadFetchOutcome.Rejected(failure.Reason),
    };

    /// <summary>Whether the next form would meet the same wall, so that listing must stop.</summary>
    public static bool ConcernsWholeAccount(this LeadFetchOutcome outcome) => outcome
        is LeadFetchOutcome.NeedsReconnect
        or LeadFetchOutcome.RateLimited
        or LeadFetchOutcome.Transient
        or LeadFetchOutcome.Misconfigured;
}
