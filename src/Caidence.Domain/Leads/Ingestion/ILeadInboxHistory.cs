namespace Caidence.Leads.Ingestion;

/// <summary>What has passed through the inbox, of the current workspace.</summary>
public interface ILeadInboxHistory
{
    /// <summary>Counts per source and outcome; null stands for what has not ended.</summary>
    Task<IReadOnlyList<LeadInboxCount>> CountAsync(IReadOnlyCollection<Guid> sourceIds, CancellationToken cancellationToken);

    /// <summary>The last deliveries of a source that still have their payload, newest first.</summary>
    Task<IReadOnlyList<LeadInboxEvent>> GetRecentPayloadsAsync(Guid sourceId, int count, CancellationToken cancellationToken);

    Task<IReadOnlySet<string>> GetKnownKeysAsync(Guid sourceId, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    Task ForgetPayloadsAsync(Guid sourceId, string providerLeadId, CancellationToken cancellationToken);

    Task ForgetPayloadsAsync(IReadOnlyCollection<Guid> eventIds, CancellationToken cancellationToken);

    /// <summary>Of all workspaces: payloads whose retention is over.</summary>
    Task<int> ForgetPayloadsAsync(DateTime receivedBefore, CancellationToken cancellationToken);

    /// <summary>
    /// Gives a pending event back after an error, for later or parked. Touches nothing that is encrypted: an event that cannot be read
    /// must not stop the others.
    /// </summary>
    Task FailAsync(Guid eventId, string error, DateTime now, double jitter, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps a source waiting for a person until the transaction ends: what is put to wait in it is seen by whoever resumes the source.
    /// </summary>
    /// <returns>False where somebody has resumed it meanwhile.</returns>
    Task<bool> HoldWaitingAsync(Guid sourceId, CancellationToken cancellationToken);

    /// <summary>Lets everything that waited for a person go on. What has changed about the source is written first.</summary>
    Task ResumeAsync(Guid sourceId, DateTime now, CancellationToken cancellationToken);
}

public sealed record LeadInboxCount(Guid SourceId, LeadEventState State, LeadEventOutcome? Outcome, int Count, DateTime LastReceivedAt);
