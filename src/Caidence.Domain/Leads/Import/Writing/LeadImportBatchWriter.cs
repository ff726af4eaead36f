using Caidence.Leads.Import.Reading;
using Caidence.Leads.Privacy;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Import.Writing;

/// <summary>Decides about a batch and commits it together with the import's progress: a crash anywhere leaves all of it or none.</summary>
public sealed class LeadImportBatchWriter(
    IRepository<LeadImport, Guid> imports, IRepository<LeadSource, Guid> sources, ILeadImportWriter writer, KnownLeadUpdater updater, LeadTombstones tombstones,
    ILeadLock locks, ILeadNotifier notifier, IAsyncQueryableExecuter queries, IUnitOfWorkManager unitOfWorkManager, IGuidGenerator guids, IClock clock) : ITransientDependency
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
        var readable = batch.Rows.Where(row => row.Lead is not null).Select(row => row.Row).ToList();
        var persons = new PersonIndex(await writer.FindPersonsAsync(readable, await PlatformSourcesOfAsync(readable, cancellationToken), cancellationToken));
        var isErased = await FindErasedAsync(readable, cancellationToken);

        var decision = BatchDecision.Of(batch.Rows, persons, isErased);
        await writer.InsertAsync(decision.New.Count == batch.AllNew.Count ? batch.AllNew : writer.Prepare(decision.New), cancellationToken);
        await writer.InsertAsync([.. decision.Refused.Select(row => new RefusedRow(guids.Create(), import, row))], cancellationToken);
        var updated = await updater.UpdateAsync(import, decision.Known, cancellationToken);

        return new(decision.New.Count, updated, decision.Known.Count - updated, decision.Refused.Count);
    }

    private async Task<List<Guid>> PlatformSourcesOfAsync(List<ImportedRow> rows, CancellationToken cancellationToken) =>
        rows.TrueForAll(row => row.Submission!.ProviderLeadId is null) ? []
        : await queries.ToListAsync(sources.Query().Where(source => source.SourceType == LeadSourceType.Facebook).Select(source => source.Id), cancellationToken);

    // A number may be shared: where there is an address, it says who this is.
    private IEnumerable<string> HashesOf(ImportedRow row, List<Guid> sourceIds) =>
    [
        .. row.Submission!.ProviderLeadId is { } id ? sourceIds.Select(source => tombstones.HashOf(source, id)) : [],
        .. tombstones.HashesOf(row.Person.Email is null ? row.Person : row.Person with { Phone = null }),
    ];

    // Erased at any source, also one that was deleted since: its tombstones still stand.
    private async Task<Func<ImportedRow, bool>> FindErasedAsync(List<ImportedRow> rows, CancellationToken cancellationToken)
    {
        if (!await tombstones.AnyAsync(cancellationToken))
        {
            return _ => false;
        }

        var sourceIds = await queries.ToListAsync(sources.Query().Select(source => source.Id), cancellationToken);
        var hashes = rows.ToDictionary<ImportedRow, ImportedRow, List<string>>(
            row => row, row => [.. HashesOf(row, sourceIds)], ReferenceEqualityComparer.Instance);
        var erased = await tombstones.FindAsync([.. hashes.Values.SelectMany(hash => hash).Distinct()], cancellationToken);
        return row => erased.Count > 0 && hashes[row].Exists(erased.Contains);
    }
}
