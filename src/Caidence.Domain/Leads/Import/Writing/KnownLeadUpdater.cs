using Caidence.Leads.Import.Reading;

namespace Caidence.Leads.Import.Writing;

/// <summary>Changes leads that are known, as far as the importer wants it, and writes down how they were.</summary>
public sealed class KnownLeadUpdater(
    ILeadRepository leads, IRepository<ReplacedLead, Guid> replaced, IRepository<LeadActivity, Guid> activities, LeadKeysProvider keysProvider,
    IAsyncQueryableExecuter queries, IUnitOfWorkManager unitOfWorkManager, IGuidGenerator guids) : ITransientDependency
{
    /// <returns>How many rows have changed their lead.</returns>
    public async Task<int> UpdateAsync(LeadImport import, IReadOnlyList<(Guid LeadId, ImportedRow Row)> known, CancellationToken cancellationToken)
    {
        if (import.Options.Duplicates == DuplicatePolicy.Skip || known.Count == 0)
        {
            return 0;
        }

        var ids = known.Select(row => row.LeadId).Distinct().ToList();
        var found = (await queries.ToListAsync(leads.Query().Where(lead => ids.Contains(lead.Id)), cancellationToken)).ToDictionary(lead => lead.Id);
        var journal = (await queries.ToListAsync(replaced.Query().Where(entry => entry.ImportId == import.Id && ids.Contains(entry.LeadId)), cancellationToken))
            .ToDictionary(entry => entry.LeadId);
        var keys = await keysProvider.GetAsync();
        var changed = new HashSet<Guid>();
        var updated = 0;
        foreach (var (leadId, row) in known)
        {
            var (lead, before) = (found[leadId], LeadSnapshot.Of(found[leadId]));
            var after = LeadMerger.Merge(before, row, import.Options.Duplicates);
            if (!LeadMerger.AreEqual(before, after))
            {
                if (!journal.ContainsKey(leadId))
                {
                    journal[leadId] = await replaced.InsertAsync(new(guids.Create(), import.Id, lead), cancellationToken);
                }

                lead.Take(after);
                changed.Add(leadId);
                updated++;
            }
        }

        await leads.IndexAsync([.. changed.Select(id => found[id])], keys, cancellationToken);
        foreach (var lead in changed.Select(id => found[id]))
        {
            await activities.InsertAsync(new(guids.Create(), lead, LeadActivityType.Updated, null, new Dictionary<string, string> { ["importId"] = import.Id.ToString(), ["file"] = import.FileName }), cancellationToken);
        }

        // The stamps are given when the leads are saved.
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        foreach (var id in changed)
        {
            journal[id].Follow(found[id]);
        }

        return updated;
    }
}
