using Caidence.Social.Budgets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Social.Connections;

/// <summary>Reads the profiles of all connected accounts again, a few times a day each.</summary>
public sealed class SocialSyncWorker(TenantRound round, SocialErrands errands, IClock clock, ILogger<SocialSyncWorker> logger)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    private const int PerLook = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public TimeSpan Period => TimeSpan.FromMinutes(5);

    public Task DoWorkAsync(CancellationToken cancellationToken) => round.VisitAllAsync(services => SyncDueAsync(services, cancellationToken), cancellationToken);

    private async Task SyncDueAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var connections = services.GetRequiredService<ISocialConnectionRepository>();
        foreach (var id in await connections.TakeDueForSyncAsync(clock.Now, clock.Now + Patience, PerLook, cancellationToken))
        {
            await SyncAsync(id, cancellationToken);
        }
    }

    private async Task SyncAsync(Guid connectionId, CancellationToken cancellationToken)
    {
        BudgetUse.NobodyWaits();
        try
        {
            await errands.SyncAsync(connectionId, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogError("Connection {ConnectionId} could not be synchronised: {Error}", connectionId, error.GetType().Name);
        }
    }
}
