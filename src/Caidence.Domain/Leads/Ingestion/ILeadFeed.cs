using Caidence.Leads.Sources;

namespace Caidence.Leads.Ingestion;

/// <summary>Reads leads from a platform whose notifications carry only an id (Meta, LinkedIn).</summary>
public interface ILeadFeed
{
    LeadSourceType SourceType { get; }

    /// <summary>Fetches one submission. Never throws for what the platform answers; see <see cref="LeadFetchOutcome"/>.</summary>
    Task<LeadFetchOutcome> FetchAsync(LeadFeedAccess access, string providerLeadId, CancellationToken cancellationToken);

    /// <summary>Lists submissions since a moment (UTC), newest page first, for reconciling what a webhook lost.</summary>
    IAsyncEnumerable<LeadFetchOutcome> ListAsync(LeadFeedAccess access, DateTime since, CancellationToken cancellationToken);
}

/// <summary>What a feed needs to speak for one source. The token is never logged.</summary>
public sealed record LeadFeedAccess(string AccessToken, string? PageId, IReadOnlyList<string> FormIds, string? OwnerUrn)
{
    public override string ToString() => $"{nameof(LeadFeedAccess)} {{ PageId = {PageId}, OwnerUrn = {OwnerUrn} }}";
}

/// <summary>The platform's answer as a value.</summary>
public abstract record LeadFetchOutcome
{
    /// <param name="Lead">The submission, its <see cref="RawLead.ProviderLeadId"/> set.</param>
    /// <param name="Payload">The platform's JSON as received, for the receipt.</param>
    public sealed record Fetched(RawLead Lead, string Payload) : LeadFetchOutcome
    {
        // A record prints its members; these two are somebody's personal data.
        public override string ToString() => $"{nameof(Fetched)} {{ {Lead.ProviderLeadId} }}";
    }

    /// <summary>Token expired or revoked: wait until somebody reconnects.</summary>
    public sealed record NeedsReconnect(string Reason) : LeadFetchOutcome;

    public sealed record MissingPermission(string Permission, string Reason) : LeadFetchOutcome;

    /// <summary>The object is gone, was a test id, or is hidden from us: try a few times over an hour, then park.</summary>
    public sealed record NotFound(string Reason) : LeadFetchOutcome;

    public sealed record RateLimited(TimeSpan RetryIn) : LeadFetchOutcome;

    public sealed record Transient(string Reason) : LeadFetchOutcome;

    /// <summary>Our own set-up is wrong (app secret, sunset version): keep the event pending and call the operator; the source is fine.</summary>
    public sealed record Misconfigured(string Reason) : LeadFetchOutcome;

    /// <summary>Asking again will not help.</summary>
    public sealed record Rejected(string Reason) : LeadFetchOutcome;
}
