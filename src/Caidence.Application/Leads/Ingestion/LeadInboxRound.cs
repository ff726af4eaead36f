using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Ingestion;

/// <summary>One look into the inbox: leases what is due, of all tenants, and walks each event through the pipeline.</summary>
public sealed class LeadInboxRound(
    ILeadInbox inbox, IServiceScopeFactory scopes, ICurrentTenant currentTenant, IConfiguration configuration, ILogger<LeadInboxRound> logger)
    : ITransientDependency
{
    private const int BatchSize = 50;

    private readonly TimeSpan _lease = TimeSpan.FromSeconds(configuration.GetValue("Leads:Inbox:LeaseSeconds", 60));

    // SQLite has one writer; on PostgreSQL several leads may be on their way at once.
    private readonly int _atOnce = configuration.GetValue(
        "Leads:Inbox:AtOnce", configuration["Database:Provider"]?.Equals("PostgreSql", StringComparison.OrdinalIgnoreCase) == true ? 4 : 1);

    /// <returns>How many events were due.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var leased = await inbox.LeaseAsync(BatchSize, _lease, cancellationToken);
        await Parallel.ForEachAsync(
            leased,
            new ParallelOptions { MaxDegreeOfParallelism = _atOnce, CancellationToken = cancellationToken },
            async (inbound, token) => await ProcessAsync(inbound, token));

        return leased.Count;
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
