namespace Caidence.Core.BackgroundJobs;

/// <summary>Looks at the queues. Jobs are shown to the tenant they work for and to nobody else; the host side sees its own.</summary>
public interface IBackgroundWorkMonitor
{
    /// <summary>How many jobs of the current tenant are in each state.</summary>
    IReadOnlyDictionary<BackgroundJobState, int> Count();

    /// <summary>Newest first; of very full queues, the newest thousand are looked at.</summary>
    IReadOnlyList<BackgroundJobInfo> Find(BackgroundJobState state);

    /// <summary>Why a job of the current tenant that is to be tried again is; null if it has not failed.</summary>
    BackgroundJobFailure? FindFailure(string id);

    /// <summary>False if the current tenant has no such job that could be tried again.</summary>
    bool Retry(string id);

    /// <summary>False if the current tenant has no such job that could be taken away.</summary>
    bool Delete(string id);

    /// <summary>All jobs of all tenants, as numbers.</summary>
    IReadOnlyList<QueueLength> GetQueues();

    IReadOnlyList<PeriodicWork> GetPeriodicWork();
}

public enum BackgroundJobState
{
    Waiting,
    Running,

    /// <summary>For a later time: so ordered, or to be tried again after a failure.</summary>
    Later,
    Failed,
}

/// <param name="Name">Of the kind of work: its arguments' without "Args".</param>
/// <param name="At">Since when, or for when.</param>
/// <param name="Reason">Of a failure: an error code or the kind of exception. Never its message, which may quote people.</param>
public sealed record BackgroundJobInfo(string Id, string Name, BackgroundJobState State, DateTime? At, string? Reason);

/// <param name="Times">How often it has failed so far.</param>
/// <param name="Reason">Of the last time, as <see cref="BackgroundJobInfo.Reason"/>.</param>
public sealed record BackgroundJobFailure(int Times, string? Reason);

public sealed record QueueLength(string Name, long Waiting);

/// <param name="Name">The worker's, without "Worker".</param>
/// <param name="Last">When its last turn began; null before the first.</param>
public sealed record PeriodicWork(string Name, TimeSpan Period, DateTime? Last, DateTime? Next, bool HasFailed);
