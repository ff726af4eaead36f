using Caidence.Core.EntityFrameworkCore.Repositories;
using Caidence.EntityFrameworkCore.Bulk;
using Caidence.Leads.Merging;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads;

public sealed class EfCoreLeadRepository(DbContext context, IDataFilter dataFilter, LeadKeysProvider keysProvider, IBulkRows bulk)
    : EfCoreRepository<Lead, Guid>(context, dataFilter), ILeadRepository, IScopedDependency
{
    public async Task<(long TotalCount, List<Lead> Items)> GetPageAsync(
        LeadFilter filter, SortOrder<LeadSortField> sorting, int skip, int take, CancellationToken cancellationToken = default)
    {
        var matching = Query().Matching(filter, Context.Set<LeadSearchTerm>(), Aliases);
        var page = matching.Sorted(sorting).Skip(skip).Take(take);

        return (await matching.LongCountAsync(cancellationToken), await page.AsNoTracking().ToListAsync(cancellationToken));
    }

    public Task<List<Lead>> GetNextAsync(LeadFilter filter, Lead? after, int take, CancellationToken cancellationToken = default)
    {
        var (time, id) = (after?.CapturedAt, after?.Id);
        var rest = Query().Matching(filter, Context.Set<LeadSearchTerm>(), Aliases)
            .Where(lead => time == null || lead.CapturedAt < time || (lead.CapturedAt == time && lead.Id.CompareTo(id!.Value) < 0));
        return rest.Sorted(new(LeadSortField.CapturedAt, IsDescending: true)).Take(take).AsNoTracking().ToListAsync(cancellationToken);
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

    public async Task IndexAsync(Lead lead, LeadKeys keys, CancellationToken cancellationToken = default)
    {
        var wanted = lead.IsTest ? new HashSet<long>() : keys.TermsOf(lead);
        if (Context.Entry(lead).State != EntityState.Added)
        {
            await ForgetTermsAsync(lead, keys, cancellationToken);
        }

        foreach (var pending in Context.ChangeTracker.Entries<LeadSearchTerm>().Where(term => term.Entity.LeadId == lead.Id).ToList())
        {
            pending.State = EntityState.Detached;
        }

        Context.AddRange(wanted.Select(hash => new LeadSearchTerm(lead, hash)));
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

    public async Task EraseAsync(Lead lead, CancellationToken cancellationToken = default)
    {
        await ForgetTermsAsync(lead, await keysProvider.GetAsync(), cancellationToken);
        await Context.Set<Lead>().IgnoreQueryFilters([DataFilters.SoftDelete]).Where(row => row.Id == lead.Id).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task EraseAsync(IReadOnlyList<Lead> leads, CancellationToken cancellationToken = default)
    {
        var (keys, table, ids) = (await keysProvider.GetAsync(), BulkTable.Of<LeadSearchTerm>(Context.Model), leads.Select(lead => lead.Id).ToList());
        var terms = leads.SelectMany(lead => keys.TermsOf(lead).Select(hash => table.KeysOf(new LeadSearchTerm(lead, hash))));
        await bulk.DeleteAsync(table, [.. terms], cancellationToken);
        await Context.Set<Lead>().IgnoreQueryFilters([DataFilters.SoftDelete]).Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private IQueryable<LeadAlias> Aliases => Context.Set<LeadAlias>();

    private DbSet<LeadSearchTerm> Terms => Context.Set<LeadSearchTerm>();

    // The table is found by hash only, so what a lead has there is worked out, not looked up.
    private Task ForgetTermsAsync(Lead lead, LeadKeys keys, CancellationToken cancellationToken)
    {
        var loaded = Context.Entry(lead).OriginalValues;
        var before = keys.TermsOf(
            loaded.GetValue<string?>(nameof(Lead.FirstName)), loaded.GetValue<string?>(nameof(Lead.LastName)),
            loaded.GetValue<string?>(nameof(Lead.FullName)), loaded.GetValue<string?>(nameof(Lead.Company)));
        var hashes = before.Union(keys.TermsOf(lead)).ToList();
        return Terms.Where(term => term.LeadId == lead.Id && hashes.Contains(term.Hash)).ExecuteDeleteAsync(cancellationToken);
    }
}
