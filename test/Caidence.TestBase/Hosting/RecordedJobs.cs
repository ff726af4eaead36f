using System.Collections.Concurrent;
using Caidence.Core.BackgroundJobs;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Uow;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Hosting;

/// <summary>Where Hangfire stands in production: keeps what was queued, and runs it when a test says so.</summary>
public sealed class RecordedJobs(BackgroundJobRunner runner) : ISingletonDependency
{
    private readonly ConcurrentQueue<(object Args, Func<Task> Run)> _queued = [];

    public IReadOnlyList<object> Queued => [.. _queued.Select(job => job.Args)];

    public void Add<TArgs>(TArgs args)
        where TArgs : IBackgroundJobArgs => _queued.Enqueue((args, () => runner.RunAsync(args, CancellationToken.None)));

    /// <summary>Runs all, also those that are queued meanwhile.</summary>
    public async Task RunAsync()
    {
        while (_queued.TryDequeue(out var job))
        {
            await job.Run();
        }
    }
}

public sealed class RecordingJobManager(RecordedJobs jobs, IUnitOfWorkManager unitOfWorkManager) : IBackgroundJobManager, IScopedDependency
{
    public Task EnqueueAsync<TArgs>(TArgs args, TimeSpan? delay = null)
        where TArgs : IBackgroundJobArgs =>
        unitOfWorkManager.AfterCommitAsync(() =>
        {
            jobs.Add(args);
            return Task.CompletedTask;
        });
}
