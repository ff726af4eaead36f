using Caidence.Core.EntityFrameworkCore.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads;

public sealed class EfCoreLeadRepository(DbContext context, IDataFilter dataFilter)
    : EfCoreRepository<Lead, Guid>(context, dataFilter), ILeadRepository, IScopedDependency
{
    public async Task<(long TotalCount, List<Lead> Items)> GetPageAsync(
        LeadFilter filter, SortOrder<LeadSortField> sorting, int skip, int take, CancellationToken cancellationToken = default)
    {
        var matching = Query().Matching(filter, Context.Set<LeadSearchTerm>());
        var page = matching.Sorted(sorting).Skip(skip).Take(take);

        return (await matching.LongCountAsync(cancellationToken), await page.AsNoTracking().ToListAsync(cancellationToken));
    }

    public Task<List<Lead>> FindByKeysAsync(string? emailHash, string? phoneHash, CancellationToken cancellationToken = default) =>
        Query()
            .Where(lead => !lead.IsTest)
            .Where(lead => (emailHash != null && lead.EmailHash == emailHash) || (phoneHash != null && lead.PhoneHash == phoneHash))
            .OrderBy(lead => lead.CapturedAt)
            .ToListAsync(cancellationToken);

    public async Task IndexAsync(Lead lead, LeadKeys keys, CancellationToken cancellationToken = default)
    {
        var wanted = lead.IsTest ? new HashSet<string>() : keys.TermsOf(lead);
        var isNew = Context.Entry(lead).State == EntityState.Added;
        var kept = isNew ? [] : await Context.Set<LeadSearchTerm>().Where(term => term.LeadId == lead.Id).ToListAsync(cancellationToken);

        Context.RemoveRange(kept.Where(term => !wanted.Contains(term.Hash)));
        Context.AddRange(wanted.Except(kept.Select(term => term.Hash)).Select(hash => new LeadSearchTerm(lead, hash)));
    }

    public Task<List<Lead>> GetPastAsync(DateTime deletedBefore, DateTime? untouchedSince, int count, CancellationToken cancellationToken = default)
    {
        var activities = Context.Set<LeadActivity>();
        return Query()
            .Where(lead => lead.DeletionTime < deletedBefore
                || (lead.CapturedAt < untouchedSince
                    && (lead.LastModificationTime ?? lead.CreationTime) < untouchedSince
                    && !activities.Any(activity => activity.LeadId == lead.Id && activity.CreationTime >= untouchedSince)))
            .OrderBy(lead => lead.Id)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    public async Task EraseAsync(Lead lead, CancellationToken cancellationToken = default) =>
        await Context.Set<Lead>().IgnoreQueryFilters([DataFilters.SoftDelete]).Where(row => row.Id == lead.Id).ExecuteDeleteAsync(cancellationToken);
}
