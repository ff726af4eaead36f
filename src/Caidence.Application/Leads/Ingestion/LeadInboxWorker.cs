using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Ingestion;

/// <summary>Empties the inbox: leases due events of all tenants and walks each through the pipeline. What a crash left is due again when its lease ends.</summary>
public sealed class LeadInboxWorker(
    ILeadInbox inbox, LeadInboxBell bell, IServiceScopeFactory scopes, ICurrentTenant currentTenant, IConfiguration configuration,
    ILogger<LeadInboxWorker> logger) : IPeriodicBackgroundWorker, ITransientDependency
{
    private const int BatchSize = 50;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _lease = TimeSpan.FromSeconds(configuration.GetValue("Leads:Inbox:LeaseSeconds", 60));

    // SQLite has one writer; on PostgreSQL several leads may be on their way at once.
    private readonly int _atOnce = configuration["Database:Provider"]?.Equals("PostgreSql", StringComparison.OrdinalIgnoreCase) == true ? 4 : 1;

    public TimeSpan Period => LookEvery;

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var leased = await inbox.LeaseAsync(BatchSize, _lease, cancellationToken);
            if (leased.Count == 0)
            {
                await bell.WaitAsync(LookEvery, cancellationToken);
                continue;
            }

            await Parallel.ForEachAsync(
                leased,
                new ParallelOptions { MaxDegreeOfParallelism = _atOnce, CancellationToken = cancellationToken },
                async (inbound, token) => await ProcessAsync(inbound, token));
        }
    }

    private async Task ProcessAsync(LeasedLeadEvent leased, CancellationToken cancellationToken)
    {
        using (currentTenant.Change(leased.TenantId))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LeadInboxProcessor>().ProcessAsync(leased.Id, cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                logger.LogError(error, "Lead event {EventId} failed and will be tried again", leased.Id);
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LeadInboxProcessor>().FailAsync(leased.Id, error, cancellationToken);
            }
        }
    }
}
