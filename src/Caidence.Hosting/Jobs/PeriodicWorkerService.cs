using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Caidence.Hosting.Jobs;

/// <summary>Gives every periodic worker its turns: the first at the start, each in a scope of its own, never two at a time.</summary>
public sealed class PeriodicWorkerService(IServiceScopeFactory scopes, TimeProvider time, ILogger<PeriodicWorkerService> logger)
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
        try
        {
            do
            {
                await TakeTurnAsync(workerType, stopping);
            }
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            logger.LogDebug("{Worker} stops", workerType.Name);
        }
    }

    private async Task TakeTurnAsync(Type workerType, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ((IPeriodicBackgroundWorker)scope.ServiceProvider.GetRequiredService(workerType)).DoWorkAsync(stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            logger.LogError(error, "{Worker} failed; its next turn comes as usual", workerType.Name);
        }
    }
}
