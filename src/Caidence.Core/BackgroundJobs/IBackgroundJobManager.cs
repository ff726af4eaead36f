namespace Caidence.Core.BackgroundJobs;

/// <summary>
/// Queues a job that a worker runs later, with retries. Carries ids, never the only copy of anything: a queue may be lost,
/// rows and the sweep that finds them again may not.
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

/// <summary>The queue a job waits in; <c>default</c> without it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueueAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
