namespace Caidence.Leads.Merging;

/// <summary>Who was merged into whom.</summary>
public sealed class LeadMergeTree(
    IRepository<LeadMerge, Guid> merges, ILeadRepository leads, IAsyncQueryableExecuter queries, IDataFilter dataFilter) : ITransientDependency
{
    /// <summary>The last merge into a lead; only that one can be taken back, because it began where the earlier ones ended.</summary>
    public Task<LeadMerge?> FindLatestAsync(Guid leadId, CancellationToken cancellationToken) => queries.FirstOrDefaultAsync(
        merges.Query().Where(merge => merge.LeadId == leadId).OrderByDescending(merge => merge.CreationTime).ThenByDescending(merge => merge.Id), cancellationToken);

    public Task<List<LeadMerge>> GetOfAsync(Guid leadId, CancellationToken cancellationToken) => queries.ToListAsync(
        merges.Query().Where(merge => merge.LeadId == leadId).OrderByDescending(merge => merge.CreationTime).ThenByDescending(merge => merge.Id), cancellationToken);

    /// <summary>All merges that ended in a lead, also by way of others.</summary>
    public async Task<IReadOnlyList<LeadMerge>> GetBelowAsync(Guid leadId, CancellationToken cancellationToken)
    {
        var found = await GetOfAsync(leadId, cancellationToken);
        for (var next = 0; next < found.Count; next++)
        {
            found.AddRange(await GetOfAsync(found[next].OtherId, cancellationToken));
        }

        return found;
    }

    /// <summary>All in which a lead took part.</summary>
    public Task<List<LeadMerge>> GetAroundAsync(Guid leadId, CancellationToken cancellationToken) =>
        queries.ToListAsync(merges.Query().Where(merge => merge.LeadId == leadId || merge.OtherId == leadId), cancellationToken);

    /// <summary>The one at the end of all merges, be it in the trash.</summary>
    public async Task<Lead> GetTopAsync(Lead lead, CancellationToken cancellationToken)
    {
        var top = lead;
        while (top.MergedIntoId is { } next)
        {
            top = await GetMergedAsync(next, cancellationToken);
        }

        return top;
    }

    /// <summary>The lead that stands for this one today; itself when it was never merged.</summary>
    /// <exception cref="EntityNotFoundException">Neither is there.</exception>
    public async Task<Lead> GetSurvivorAsync(Guid leadId, CancellationToken cancellationToken)
    {
        for (var id = leadId; ;)
        {
            if (await leads.FindAsync(id, cancellationToken) is { } lead)
            {
                return lead;
            }

            id = await FindSurvivorIdAsync(id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Lead), leadId);
        }
    }

    public async Task<Lead> GetMergedAsync(Guid leadId, CancellationToken cancellationToken)
    {
        using var _ = dataFilter.Disable<ISoftDelete>();
        return await leads.GetAsync(leadId, cancellationToken);
    }

    private async Task<Guid?> FindSurvivorIdAsync(Guid leadId, CancellationToken cancellationToken) =>
        (await queries.FirstOrDefaultAsync(merges.Query().Where(merge => merge.OtherId == leadId), cancellationToken))?.LeadId;
}
