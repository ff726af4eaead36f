using Caidence.Social.Budgets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Sources;

/// <summary>Webhooks do get lost: subscriptions vanish, pages lose permissions. A few times a day we ask.</summary>
public sealed class LeadSyncWorker(TenantRound round, ILogger<LeadSyncWorker> logger) : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromHours(6);

    public Task DoWorkAsync(CancellationToken cancellationToken) =>
        round.VisitAllAsync(services => SyncAsync(services, cancellationToken), cancellationToken);

    private async Task SyncAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        BudgetUse.NobodyWaits();
        var sources = services.GetRequiredService<IRepository<LeadSource, Guid>>();
        var queries = services.GetRequiredService<IAsyncQueryableExecuter>();
        var sync = services.GetRequiredService<LeadSourceSync>();
        var connections = services.GetRequiredService<LeadSourceConnections>();

        var active = await queries.ToListAsync(sources.Query().Where(source => source.Status == LeadSourceStatus.Active), cancellationToken);
        foreach (var source in active.Where(source => LeadSourceSync.IsPossibleFor(source.SourceType) && (source.AccessToken ?? (object?)source.ConnectionId) is not null))
        {
            try
            {
                if (await connections.SubscribeAgainAsync(source, cancellationToken) is { } failure)
                {
                    logger.LogWarning("Source {SourceId} could not be subscribed again: {Kind}", source.Id, failure.Kind);
                }

                await sync.RunAsync(source, cancellationToken);
            }
            catch (BusinessException refusal)
            {
                logger.LogWarning("Source {SourceId} could not be synchronised: {Code}", source.Id, refusal.Code);
            }
        }
    }
}
