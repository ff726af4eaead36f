using System.Reflection;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using QueueAttribute = Caidence.Core.BackgroundJobs.QueueAttribute;

namespace Caidence.Hosting.Jobs;

public sealed class HangfireBackgroundJobManager(IBackgroundJobClient hangfire, IUnitOfWorkManager unitOfWorkManager, TimeProvider time)
    : IBackgroundJobManager, IScopedDependency
{
    public Task EnqueueAsync<TArgs>(TArgs args, TimeSpan? delay = null)
        where TArgs : IBackgroundJobArgs =>
        unitOfWorkManager.AfterCommitAsync(() =>
        {
            var queue = typeof(TArgs).GetCustomAttribute<QueueAttribute>()?.Name ?? EnqueuedState.DefaultQueue;
            var job = Job.FromExpression<HangfireJob<TArgs>>(runner => runner.RunAsync(args, CancellationToken.None), queue);
            hangfire.Create(job, StateFor(delay, queue));
            return Task.CompletedTask;
        });

    private IState StateFor(TimeSpan? delay, string queue) =>
        delay is { } wait ? new ScheduledState(time.GetUtcNow().UtcDateTime + wait) : new EnqueuedState(queue);
}
