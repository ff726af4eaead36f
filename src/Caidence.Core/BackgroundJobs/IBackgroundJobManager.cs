namespace Caidence.Core.BackgroundJobs;

/// <summary>
/// Queues a job that a worker runs later, with retries; inside a unit of work it is queued once that has committed.
/// Carries ids, never the only copy of anything: a queue may be lost, rows and the sweep that finds them again may not.
/// </summary>
public interface IBackgroundJobManager
{
    Task EnqueueAsync<TArgs>(TArgs args, TimeSpan? delay = null)
        where TArgs : IBackgroundJobArgs;
}

/// <summary>Says which tenant the job works for; null is the host side.</summary>
public interface IBackgroundJobArgs
{
    Guid? TenantId { get; }
}

public interface IAsyncBackgroundJob<in TArgs>
    where TArgs : IBackgroundJobArgs
{
    Task ExecuteAsync(TArgs args, CancellationToken cancellationToken);
}

/// <summary>Written on the args: the queue such jobs wait in; <c>default</c> without it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueueAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
