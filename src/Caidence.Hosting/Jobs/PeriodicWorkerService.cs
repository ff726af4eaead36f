using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Caidence.Hosting.Jobs;

/// <summary>Gives every periodic worker its turns: the first at the start, each in a scope of its own, never two at a time.</summary>
public sealed class PeriodicWorkerService(
    IServiceScopeFactory scopes, PeriodicWorkLog log, TimeProvider time, ILogger<PeriodicWorkerService> logger)
    : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var scope = scopes.CreateScope();
        return Task.WhenAll(scope.ServiceProvider.GetServices<IPeriodicBackgroundWorker>()
            .Select(worker => RunAsync(worker.GetType(), worker.Period, stoppingToken)));
    }

    private async Task RunAsync(Type workerType, TimeSpan period, CancellationToken stopping)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(period, time);
        // Some first turns last as long as the process.
        Note(workerType, period, time.GetUtcNow().UtcDateTime, failed: false);
        try
        {
            do
            {
                var began = time.GetUtcNow().UtcDateTime;
                Note(workerType, period, began, failed: !await TakeTurnAsync(workerType, stopping));
            }
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            logger.LogDebug("{Worker} stops", workerType.Name);
        }
    }

    /// <summary>False if it failed.</summary>
    private async Task<bool> TakeTurnAsync(Type workerType, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ((IPeriodicBackgroundWorker)scope.ServiceProvider.GetRequiredService(workerType)).DoWorkAsync(stopping);
            return true;
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            logger.LogError(error, "{Worker} failed; its next turn comes as usual", workerType.Name);
            return false;
        }
    }

    // A log that cannot be written is no reason to stop the work.
    private void Note(Type workerType, TimeSpan period, DateTime began, bool failed)
    {
        try
        {
            log.Note(workerType, period, began, failed);
        }
        catch (Exception error)
        {
            logger.LogWarning(error, "The turn of {Worker} could not be noted", workerType.Name);
        }
    }
}
