namespace Caidence.Leads.Import;

/// <summary>Queues imports that nobody is at: their job was lost with a process, or failed.</summary>
public sealed class LeadImportSweep(
    IRepository<LeadImport, Guid> imports, IAsyncQueryableExecuter queries, IBackgroundJobManager jobs, IDataFilter dataFilter, IClock clock)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromSeconds(5);

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        foreach (var (tenantId, importId) in await FindAbandonedAsync(cancellationToken))
        {
            await jobs.EnqueueAsync(new LeadImportArgs(tenantId, importId));
        }
    }

    private async Task<IReadOnlyList<(Guid? TenantId, Guid ImportId)>> FindAbandonedAsync(CancellationToken cancellationToken)
    {
        using var everywhere = dataFilter.Disable<IMultiTenant>();
        var now = clock.Now;
        var abandoned = await queries.ToListAsync(
            imports.Query()
                .Where(import => import.State == LeadImportState.Queued || import.State == LeadImportState.Running || import.State == LeadImportState.Undoing)
                .Where(import => import.LeaseUntil == null || import.LeaseUntil < now)
                .Select(import => new { import.TenantId, import.Id }),
            cancellationToken);
        return [.. abandoned.Select(import => (import.TenantId, import.Id))];
    }
}
