using Caidence.Core.EntityFrameworkCore.Repositories;
using Caidence.Leads.Merging;
using Caidence.Leads.Paging;
using Caidence.Leads.Words;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads;

public sealed class EfCoreLeadRepository(DbContext context, IDataFilter dataFilter, LeadWords words, ILeadWordIndex index)
    : EfCoreRepository<Lead, Guid>(context, dataFilter), ILeadRepository, IScopedDependency
{
    public async Task<(long TotalCount, List<Lead> Items)> GetPageAsync(
        LeadFilter filter, SortOrder<LeadSortField> sorting, int skip, int take, CancellationToken cancellationToken = default)
    {
        var matching = Matching(filter);
        var page = matching.Sorted(sorting).Skip(skip).Take(take);

        return (await matching.LongCountAsync(cancellationToken), await page.AsNoTracking().ToListAsync(cancellationToken));
    }

    public async Task<LeadPage> GetPageAsync(
        LeadFilter filter, SortOrder<LeadSortField> sorting, LeadCursor? cursor, int skip, int take, CancellationToken cancellationToken = default)
    {
        var (order, isBackward) = (LeadOrder.Of(sorting.Field), cursor?.IsBackward == true);
        var isDescending = sorting.IsDescending ^ isBackward;
        var found = filter.TermPrefixes.Count > 0 && sorting.Field == LeadSortField.CapturedAt && skip == 0
            ? await words.FindAsync(filter, (narrowed, place) => Matching(narrowed, place, isDescending), cursor?.Captured, isDescending, take + 1, cancellationToken)
            : await FirstAsync(cursor is null ? [order.Sort(Matching(filter), isDescending).Skip(skip)] : order.Beyond(Matching(filter), cursor, isDescending), take + 1, cancellationToken);
        var items = isBackward ? found.Take(take).Reverse().ToList() : found.Take(take).ToList();
        var (hasBefore, hasAfter) = isBackward ? (found.Count > take, true) : (cursor is not null || skip > 0, found.Count > take);
        return new(
            items,
            hasBefore ? PlaceOf(items.FirstOrDefault(), isBackward: true) : null,
            hasAfter ? PlaceOf(items.LastOrDefault(), isBackward: false) : null);

        // Where everybody has gone meanwhile, the way back begins where one came from.
        LeadCursor? PlaceOf(Lead? lead, bool isBackward) => lead is null
            ? cursor is null ? null : cursor with { IsBackward = isBackward }
            : new(sorting, order.KeyOf(lead), lead.CapturedAt, lead.Id, isBackward);
    }

    public async Task<LeadCount> CountAsync(LeadFilter filter, int upTo, CancellationToken cancellationToken = default)
    {
        if (filter.TermPrefixes.Count > 0)
        {
            return await words.CountAsync(filter, (narrowed, place) => Matching(narrowed, place, isDescending: true), upTo, cancellationToken);
        }

        var count = await Matching(filter).Take(upTo + 1).CountAsync(cancellationToken);
        return new(Math.Min(count, upTo), HasMore: count > upTo);
    }

    public async Task<List<Lead>> GetNextAsync(LeadFilter filter, Lead? after, int take, CancellationToken cancellationToken = default)
    {
        var newestFirst = new SortOrder<LeadSortField>(LeadSortField.CapturedAt, IsDescending: true);
        var place = after is null ? null : new LeadCursor(newestFirst, "", after.CapturedAt, after.Id, IsBackward: false);
        return [.. (await GetPageAsync(filter, newestFirst, place, skip: 0, take, cancellationToken)).Items];
    }

    public async Task<List<KnownLead>> FindByKeysAsync(string? emailHash, string? phoneHash, CancellationToken cancellationToken = default)
    {
        var once = Aliases.Where(alias => (emailHash != null && alias.EmailHash == emailHash) || (phoneHash != null && alias.PhoneHash == phoneHash))
            .Select(alias => alias.LeadId);
        var found = await Query()
            .Where(lead => !lead.IsTest)
            .Where(lead => (emailHash != null && lead.EmailHash == emailHash) || (phoneHash != null && lead.PhoneHash == phoneHash) || once.Contains(lead.Id))
            .OrderBy(lead => lead.CapturedAt)
            .ToListAsync(cancellationToken);
        var ids = found.Select(lead => lead.Id).ToList();
        var earlier = (found.Count == 0 ? [] : await Aliases.Where(alias => ids.Contains(alias.LeadId)).ToListAsync(cancellationToken)).ToLookup(alias => alias.LeadId, alias => alias.Keys);

        return [.. found.Select(lead => new KnownLead(lead, [new(lead.EmailHash, lead.PhoneHash), .. earlier[lead.Id]]))];
    }

    public Task IndexAsync(Lead lead, LeadKeys keys, CancellationToken cancellationToken = default) => IndexAsync([lead], keys, cancellationToken);

    public async Task IndexAsync(IReadOnlyList<Lead> leads, LeadKeys keys, CancellationToken cancellationToken = default)
    {
        var written = leads.Where(lead => Context.Entry(lead).State != EntityState.Added).Select(lead => lead.Id).ToList();
        if (written.Count > 0)
        {
            await index.RemoveAsync(written, cancellationToken);
        }

        var ids = leads.Select(lead => lead.Id).ToHashSet();
        foreach (var pending in Context.ChangeTracker.Entries<LeadSearchTerm>().Where(term => ids.Contains(term.Entity.LeadId)).ToList())
        {
            pending.State = EntityState.Detached;
        }

        Context.AddRange(leads.SelectMany(lead => lead.Index(keys)));
    }

    public Task<List<Lead>> GetPastAsync(DateTime deletedBefore, DateTime? untouchedSince, int count, CancellationToken cancellationToken = default)
    {
        var activities = Context.Set<LeadActivity>();
        return Query()
            .Where(lead => lead.MergedIntoId == null)
            .Where(lead => lead.DeletionTime < deletedBefore
                || (lead.CapturedAt < untouchedSince
                    && (lead.LastModificationTime ?? lead.CreationTime) < untouchedSince
                    && !activities.Any(activity => activity.LeadId == lead.Id && activity.CreationTime >= untouchedSince)))
            .OrderBy(lead => lead.Id)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    public Task EraseAsync(Lead lead, CancellationToken cancellationToken = default) => EraseAsync([lead], cancellationToken);

    public async Task EraseAsync(IReadOnlyList<Lead> leads, CancellationToken cancellationToken = default)
    {
        var ids = leads.Select(lead => lead.Id).ToList();
        await index.RemoveAsync(ids, cancellationToken);
        await Context.Set<Lead>().IgnoreQueryFilters([DataFilters.SoftDelete]).Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<List<Lead>> FirstAsync(IEnumerable<IQueryable<Lead>> parts, int wanted, CancellationToken cancellationToken)
    {
        var found = new List<Lead>();
        foreach (var part in parts.TakeWhile(_ => found.Count < wanted))
        {
            found.AddRange(await part.Take(wanted - found.Count).AsNoTracking().ToListAsync(cancellationToken));
        }

        return found;
    }

    private IQueryable<LeadAlias> Aliases => Context.Set<LeadAlias>();

    private IQueryable<Lead> Matching(LeadFilter filter) => (filter.IsDeleted ? Trash : Query()).Matching(filter, Aliases);

    private IQueryable<Lead> Matching(LeadFilter filter, LeadPlace? beyond, bool isDescending) =>
        beyond is null ? Matching(filter) : LeadOrder.CapturedBeyond(Matching(filter), beyond, isDescending);

    // Who was merged into somebody is deleted too, but stands in that one.
    private IQueryable<Lead> Trash =>
        Context.Set<Lead>().IgnoreQueryFilters([DataFilters.SoftDelete]).Where(lead => lead.IsDeleted && lead.DeletionTime != null && lead.MergedIntoId == null);
}
