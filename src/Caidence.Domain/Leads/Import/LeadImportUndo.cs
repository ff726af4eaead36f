namespace Caidence.Leads.Import;

/// <summary>Takes an import back, a part at a time: what it changed is as before, whom it brought is gone. What somebody has worked on since stays.</summary>
public sealed class LeadImportUndo(
    IRepository<LeadImport, Guid> imports, ILeadRepository leads, IRepository<ReplacedLead, Guid> replaced, IRepository<LeadActivity, Guid> activities,
    LeadKeysProvider keysProvider, ILeadLock locks, ILeadNotifier notifier, IAsyncQueryableExecuter queries, IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids, IClock clock)
    : ITransientDependency
{
    private const int BatchSize = 500;

    /// <returns>False when it is done, or taken by somebody else.</returns>
    public async Task<bool> ContinueAsync(Guid importId, LeadImportLease lease, CancellationToken cancellationToken)
    {
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(isTransactional: true, cancellationToken);
        var import = await imports.GetAsync(importId, cancellationToken);
        if (import.State != LeadImportState.Undoing || !import.IsHeldBy(lease))
        {
            return false;
        }

        await locks.AcquireAllAsync(cancellationToken);
        var done = await RestoreAsync(import, cancellationToken) ?? await RemoveAsync(import, cancellationToken);
        if (done is null)
        {
            import.FinishUndo(clock.Now);
        }
        else
        {
            import.RecordUndo(done, lease, clock.Now);
        }

        await notifier.ImportMovedAsync(importId, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return done is not null;
    }

    private async Task<LeadImportUndoCounts?> RestoreAsync(LeadImport import, CancellationToken cancellationToken)
    {
        var entries = await queries.ToListAsync(
            replaced.Query().Where(entry => entry.ImportId == import.Id && entry.IsReplacement).OrderBy(entry => entry.Id).Take(BatchSize), cancellationToken);
        if (entries.Count == 0)
        {
            return null;
        }

        var ids = entries.Select(entry => entry.LeadId).ToList();
        var found = (await queries.ToListAsync(leads.Query().Where(lead => ids.Contains(lead.Id)), cancellationToken)).ToDictionary(lead => lead.Id);
        var restored = new List<(LeadSnapshot Before, Lead Lead)>();
        foreach (var entry in entries)
        {
            if (found.GetValueOrDefault(entry.LeadId) is { } lead && lead.ConcurrencyStamp == entry.StampAfter)
            {
                lead.Take(entry.Before!);
                restored.Add((entry.Before!, lead));
            }

            await replaced.DeleteAsync(entry, cancellationToken);
        }

        await leads.IndexAsync([.. restored.Select(one => one.Lead)], await keysProvider.GetAsync(), cancellationToken);
        await HandBackAsync(import.Id, restored, cancellationToken);
        return new(Removed: 0, restored.Count, entries.Count - restored.Count);
    }

    // A lead that is again as an earlier import had left it is that import's to take back.
    private async Task HandBackAsync(Guid importId, List<(LeadSnapshot Before, Lead Lead)> restored, CancellationToken cancellationToken)
    {
        // The stamps are given when the leads are saved.
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        var ids = restored.Select(one => one.Lead.Id).ToList();
        var earlier = (await queries.ToListAsync(replaced.Query().Where(entry => entry.ImportId != importId && ids.Contains(entry.LeadId)), cancellationToken))
            .ToLookup(entry => (entry.LeadId, entry.StampAfter));
        var broughtByIds = restored.Select(one => one.Lead.ImportId).OfType<Guid>().Distinct().ToList();
        var remembered = (await queries.ToListAsync(imports.Query().Where(other => broughtByIds.Contains(other.Id)).Select(other => other.Id), cancellationToken)).ToHashSet();
        foreach (var (before, lead) in restored)
        {
            List<ReplacedLead> left = before.IsAsItCame && lead.ImportId is { } broughtBy && remembered.Contains(broughtBy)
                ? [await replaced.InsertAsync(new(guids.Create(), broughtBy, lead), cancellationToken)]
                : [.. earlier[(lead.Id, before.Stamp ?? "")]];
            left.ForEach(entry => entry.Follow(lead));
        }
    }

    private async Task<LeadImportUndoCounts?> RemoveAsync(LeadImport import, CancellationToken cancellationToken)
    {
        // Whoever is kept is passed by: ids grow with time, and nobody new comes with this import.
        var after = import.UndoneUpTo ?? Guid.Empty;
        var brought = await queries.ToListAsync(
            leads.Query().Where(lead => lead.ImportId == import.Id && lead.Id.CompareTo(after) > 0).OrderBy(lead => lead.Id).Take(BatchSize), cancellationToken);
        if (brought.Count == 0)
        {
            return null;
        }

        var ids = brought.Select(lead => lead.Id).ToList();
        var stamps = (await queries.ToListAsync(replaced.Query().Where(entry => entry.ImportId == import.Id && ids.Contains(entry.LeadId)), cancellationToken))
            .ToDictionary(entry => entry.LeadId, entry => entry.StampAfter);
        var worked = (await queries.ToListAsync(
            activities.Query().Where(activity => ids.Contains(activity.LeadId) && activity.Type != LeadActivityType.Captured && activity.Type != LeadActivityType.Updated)
                .Select(activity => activity.LeadId), cancellationToken)).ToHashSet();
        var untouched = brought.Where(lead => !worked.Contains(lead.Id) && (lead.LastModificationTime is null || stamps.GetValueOrDefault(lead.Id) == lead.ConcurrencyStamp)).ToList();

        await leads.EraseAsync(untouched, cancellationToken);
        import.PassBy(ids[^1]);
        return new(untouched.Count, Restored: 0, brought.Count - untouched.Count);
    }
}
