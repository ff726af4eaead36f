using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Ingestion;

/// <summary>
/// One event of a delivery: the durable row behind every answer. Workers take it, a person sees it, the books count it.
/// </summary>
public sealed class LeadInboxEvent : Entity<Guid>, IMultiTenant
{
    public const int MaxAttempts = 8;

    /// <summary>With a wait of an hour at most between two, more than two days.</summary>
    public const int MaxAttemptsInAnOutage = 60;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    public LeadInboxEvent(Guid id, Guid? tenantId, Guid? sourceId, LeadSourceType sourceType, DateTime receivedAt)
    {
        Id = id;
        TenantId = tenantId;
        SourceId = sourceId;
        SourceType = sourceType;
        ReceivedAt = receivedAt;
        DueAt = receivedAt;
    }

    private LeadInboxEvent()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Null for an orphan that no workspace claims.</summary>
    public Guid? SourceId { get; private set; }
    public LeadSourceType SourceType { get; private set; }
    public InboundEventKind Kind { get; init; }

    /// <summary>Unique within the source; null for what must not be deduplicated (tests, refusals, repeats).</summary>
    public string? EventKey { get; init; }

    /// <summary>For a key that is a hash of the content: the same content a little earlier would have had this one. Not kept.</summary>
    public string? EarlierKey { get; init; }
    public string? ProviderLeadId { get; init; }
    public string? PageId { get; init; }
    public string? FormId { get; init; }
    public bool IsTest { get; init; }
    public DateTime? OccurredAt { get; init; }
    public DateTime ReceivedAt { get; private set; }

    /// <summary>What came, as JSON with secrets removed; encrypted, and gone after its retention.</summary>
    public string? Payload { get; init; }

    /// <summary>What the platform told when it was asked about a thin notification; kept and forgotten with the payload.</summary>
    public RawLead? Fetched { get; private set; }

    /// <summary>Scheme and key generation, or the reason of a refusal: <c>meta:0</c>.</summary>
    public string Verification { get; init; } = "";

    public LeadEventState State { get; private set; }
    public LeadEventOutcome? Outcome { get; private set; }
    public LeadRefusal? Refusal { get; private set; }

    /// <summary>Where or which, without personal data: a line and column, a permission's name.</summary>
    public string? Detail { get; private set; }
    public int Attempts { get; private set; }
    public DateTime DueAt { get; private set; }
    public DateTime? LeaseUntil { get; private set; }
    public Guid? LeadId { get; private set; }
    public DateTime? CompletedAt { get; private set; }

    /// <summary>The submission as it came, from either; null once its retention is over.</summary>
    public RawLead? ReadSubmission() =>
        Fetched ?? (Kind == InboundEventKind.Lead && Payload is not null ? RawLeads.Read(SourceType, Payload, ProviderLeadId) : null);

    public void KeepFetched(RawLead lead) => Fetched = lead;

    public LeadInboxEvent End(LeadEventOutcome outcome, DateTime now, LeadRefusal? refusal = null, string? detail = null, Guid? leadId = null)
    {
        State = LeadEventState.Done;
        Outcome = outcome;
        Refusal = refusal;
        Detail = detail;
        LeadId = leadId;
        CompletedAt = now;
        LeaseUntil = null;
        return this;
    }

    /// <summary>Tries again later, longer each time (plus up to a quarter, so that many do not return at once); parks it when that was too often.</summary>
    public void Retry(DateTime now, double jitter, LeadRefusal? refusal, string detail, TimeSpan? after = null, int maxAttempts = MaxAttempts)
    {
        Attempts++;
        LeaseUntil = null;
        Refusal = refusal;
        Detail = detail;
        (State, DueAt) = AfterAttempt(Attempts, now, jitter, after, maxAttempts);
    }

    /// <summary>What becomes of an event that has failed so often.</summary>
    public static (LeadEventState State, DateTime DueAt) AfterAttempt(
        int attempts, DateTime now, double jitter, TimeSpan? after = null, int maxAttempts = MaxAttempts) =>
        (attempts >= maxAttempts ? LeadEventState.Quarantined : LeadEventState.Pending, now + (after ?? Delay(attempts)) * (1 + jitter / 4));

    /// <summary>Being told to wait is no failure of the event.</summary>
    public void Postpone(DateTime now, TimeSpan wait, string detail)
    {
        LeaseUntil = null;
        Refusal = LeadRefusal.RateLimited;
        Detail = detail;
        DueAt = now + wait;
    }

    public void WaitForPerson(LeadRefusal refusal, string detail)
    {
        State = LeadEventState.Waiting;
        LeaseUntil = null;
        Refusal = refusal;
        Detail = detail;
    }

    public void Park(LeadRefusal refusal, string detail)
    {
        State = LeadEventState.Quarantined;
        LeaseUntil = null;
        Refusal = refusal;
        Detail = detail;
    }

    /// <exception cref="BusinessException">It has ended, or a worker will take it anyway.</exception>
    public void Redrive(DateTime now)
    {
        if (State is not (LeadEventState.Quarantined or LeadEventState.Waiting))
        {
            throw new BusinessException(CaidenceErrorCodes.LeadSources.NotQuarantined);
        }

        State = LeadEventState.Pending;
        Attempts = 0;
        DueAt = now;
        Refusal = null;
        Detail = null;
    }

    private static TimeSpan Delay(int attempts)
    {
        var seconds = FirstDelay.TotalSeconds * Math.Pow(4, attempts - 1);
        return seconds < LongestDelay.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestDelay;
    }
}
