using Caidence.Leads.Sources;
using Caidence.Social.Connectors;

namespace Caidence.Leads.Ingestion;

/// <summary>Has a platform send its notices of new leads to our app.</summary>
public interface ILeadNotices
{
    LeadSourceType SourceType { get; }

    /// <summary>May be said again: what is there already stays. Platforms drop subscriptions by themselves.</summary>
    /// <returns>Why it does not; null when it does.</returns>
    Task<PlatformFailure?> SubscribeAsync(LeadFeedAccess access, CancellationToken cancellationToken);
}
