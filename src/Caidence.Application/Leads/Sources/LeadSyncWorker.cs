using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Sources;

/// <summary>Webhooks do get lost: subscriptions vanish, pages lose permissions. A few times a day we ask.</summary>
public sealed class LeadSyncWorker(ITenantStore tenants, ICurrentTenant currentTenant, IServiceScopeFactory scopes, ILogger<LeadSyncWorker> logger)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromHours(6);

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in (await tenants.GetListAsync()).Where(tenant => tenant.IsActive))
        {
            using (currentTenant.Change(tenant.Id, tenant.Name))
            {
                await SyncTenantAsync(cancellationToken);
            }
        }
    }

    private async Task SyncTenantAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var sources = scope.ServiceProvider.GetRequiredService<IRepository<LeadSource, Guid>>();
        var queries = scope.ServiceProvider.GetRequiredService<IAsyncQueryableExecuter>();
        var sync = scope.ServiceProvider.GetRequiredService<LeadSourceSync>();

        var active = await queries.ToListAsync(sources.Query().Where(source => source.Status == LeadSourceStatus.Active), cancellationToken);
        foreach (var source in active.Where(source => LeadSourceSync.IsPossibleFor(source.SourceType) && source.AccessToken is not null))
        {
            try
            {
                await sync.RunAsync(source, cancellationToken);
            }
            catch (BusinessException refusal)
            {
                logger.LogWarning("Source {SourceId} could not be synchronised: {Code}", source.Id, refusal.Code);
            }
        }
    }
}
