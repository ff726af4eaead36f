using Caidence.Brands;
using Caidence.Leads.Matching;

namespace Caidence.Leads;

/// <summary>Where deleted leads lie for a while. All that belongs to them stays as it is, hashes and words included, so that they come back whole.</summary>
public sealed class LeadTrash(
    ILeadRepository leads, IRepository<LeadActivity, Guid> activities, ILeadLock locks, ILeadNotifier notifier, IDataFilter dataFilter,
    IAsyncQueryableExecuter queries, IGuidGenerator guids) : ITransientDependency
{
    public async Task TakeAsync(IReadOnlyList<Lead> found)
    {
        foreach (var lead in found)
        {
            await leads.DeleteAsync(lead);
            await notifier.LeadChangedAsync(lead, CancellationToken.None);
        }
    }

    /// <summary>One person is one lead: who has come again while they lay here stays here.</summary>
    public async Task<(int Restored, int Refused)> GiveBackAsync(IReadOnlyCollection<Guid> ids)
    {
        var deleted = await FindDeletedAsync(ids);
        await locks.AcquireAsync(deleted.SelectMany(lead => new[] { lead.EmailHash, lead.PhoneHash }));

        var restored = new List<Lead>();
        foreach (var lead in deleted)
        {
            if (lead.IsTest || !(restored.Exists(other => IsSame(lead, KeysOf(other))) || await IsHereAsync(lead)))
            {
                lead.Restore();
                restored.Add(lead);
                await activities.InsertAsync(new(guids.Create(), lead, LeadActivityType.Restored, description: null));
                await notifier.LeadChangedAsync(lead, CancellationToken.None);
            }
        }

        return (restored.Count, deleted.Count - restored.Count);
    }

    // Of two that are one person the one that was known last comes back. Who was merged into somebody is there already.
    private async Task<List<Lead>> FindDeletedAsync(IReadOnlyCollection<Guid> ids)
    {
        using var withTrash = dataFilter.Disable<ISoftDelete>();
        return await queries.ToListAsync(
            leads.Query().Where(lead => ids.Contains(lead.Id) && lead.IsDeleted && lead.MergedIntoId == null)
                .OrderByDescending(lead => lead.DeletionTime).ThenBy(lead => lead.Id));
    }

    private async Task<bool> IsHereAsync(Lead lead)
    {
        using var ofAllBrands = dataFilter.Disable<IBrandScoped>();
        return (await leads.FindByKeysAsync(lead.EmailHash, lead.PhoneHash)).Exists(known => known.Keys.Any(keys => IsSame(lead, keys)));
    }

    private static bool IsSame(Lead lead, PersonKeys other) =>
        PersonMatching.Compare(KeysOf(lead), other) is PersonMatch.SameByEmail or PersonMatch.SameByPhone;

    private static PersonKeys KeysOf(Lead lead) => new(lead.EmailHash, lead.PhoneHash);
}
