namespace Caidence.Leads.Import.Writing;

/// <summary>Decides about a batch and commits it together with the import's progress: a crash anywhere leaves all of it or none.</summary>
public sealed class LeadImportBatchWriter(
    IRepository<LeadImport, Guid> imports, BatchDecider decider, ILeadImportWriter writer, KnownLeadUpdater updater, ILeadLock locks, ILeadNotifier notifier,
    IUnitOfWorkManager unitOfWorkManager, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    /// <returns>False when the import is no longer ours to go on with: cancelled, or taken by somebody else.</returns>
    public async Task<bool> WriteAsync(Guid importId, PreparedBatch batch, LeadImportLease lease, CancellationToken cancellationToken)
    {
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(isTransactional: true, cancellationToken);
        var import = await imports.GetAsync(importId, cancellationToken);
        if (import.State != LeadImportState.Running || !import.IsHeldBy(lease) || import.Counts.Rows != batch.RowsBefore)
        {
            return false;
        }

        await locks.AcquireAllAsync(cancellationToken);
        import.Record(await WriteAsync(import, batch, cancellationToken), batch.BytesRead, lease, clock.Now);
        await notifier.ImportMovedAsync(importId, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return true;
    }

    private async Task<LeadImportCounts> WriteAsync(LeadImport import, PreparedBatch batch, CancellationToken cancellationToken)
    {
        var decision = await decider.DecideAsync(batch.Rows, cancellationToken);
        await writer.InsertAsync(decision.New.Count == batch.AllNew.Count ? batch.AllNew : batch.AllNew.Only(decision.New.ToHashSet()), cancellationToken);
        await writer.InsertAsync([.. decision.Refused.Select(row => new RefusedRow(guids.Create(), import, row))], cancellationToken);
        var updated = await updater.UpdateAsync(import, decision.Known, cancellationToken);

        return new(decision.New.Count, updated, decision.Known.Count - updated, decision.Refused.Count);
    }
}
