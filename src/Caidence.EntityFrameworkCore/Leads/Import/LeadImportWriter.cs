using Caidence.EntityFrameworkCore;
using Caidence.EntityFrameworkCore.Bulk;
using Caidence.Leads.Import.Reading;
using Caidence.Leads.Import.Writing;
using Caidence.Leads.Matching;
using Caidence.Leads.Merging;
using Caidence.Leads.Words;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Import;

public sealed class LeadImportWriter(DbContext context, IBulkRows bulk, IRowsByKeys byKeys, ILeadWordIndex index) : ILeadImportWriter, IScopedDependency
{
    private readonly LeadTables _tables = new(context.Model);

    public PreparedLeads Prepare(IReadOnlyList<ImportedLead> leads) => new Inserts(
        leads.Count,
        [.. leads.Select(lead => lead.Lead.Id)],
        [
            Prepare(_tables.Leads, leads, lead => [lead.Lead]),
            Prepare(_tables.Activities, leads, lead => [lead.Captured]),
            Prepare(_tables.Submissions, leads, lead => lead.Submission is null ? [] : [lead.Submission]),
            Prepare(_tables.Consents, leads, lead => lead.Consents),
        ],
        Prepare(WordsOfMany.Of(leads)));

    public async Task<IReadOnlyList<KnownPerson>> FindPersonsAsync(
        IReadOnlyList<ImportedRow> rows, IReadOnlyList<Guid> sourceIds, CancellationToken cancellationToken)
    {
        var emails = rows.Select(row => row.Person.Email).OfType<string>().Distinct().ToList();
        var phones = rows.Select(row => row.Person.Phone).OfType<string>().Distinct().ToList();
        var ids = rows.Select(row => row.Submission!.ProviderLeadId).OfType<string>().Distinct().ToList();

        List<Found> found =
        [
            .. await FindByKeysAsync(emails, phones, cancellationToken),
            .. await FindByIdAsync(ids, cancellationToken),
            .. await FindBySubmissionAsync(ids, sourceIds, cancellationToken),
        ];
        return [.. found.OrderBy(lead => lead.CapturedAt).Select(lead => new KnownPerson(lead.Id, new(lead.EmailHash, lead.PhoneHash), lead.ExternalId))];
    }

    public Task InsertAsync(PreparedLeads leads, CancellationToken cancellationToken)
    {
        // Nobody goes back to the middle of a batch.
        context.Database.AutoSavepointsEnabled = false;
        var inserts = (Inserts)leads;
        return bulk.InsertAsync([.. inserts.OfTables.Select(rows => rows.Insert), inserts.Words.Insert], cancellationToken);
    }

    public Task InsertAsync(IReadOnlyList<RefusedRow> rows, CancellationToken cancellationToken) =>
        bulk.InsertAsync([bulk.Prepare(_tables.RefusedRows, rows)], cancellationToken);

    private WordRows Prepare(WordsOfMany words) => new(bulk.Prepare(_tables.Terms, words.Rows(index.LeadsOfOneRow)), areWanted => Prepare(words.Only(areWanted)));

    private OwnedRows Prepare(BulkTable table, IReadOnlyList<ImportedLead> leads, Func<ImportedLead, IReadOnlyList<object>> rowsOf)
    {
        var (rows, owners) = (new List<object>(leads.Count), new List<int>(leads.Count));
        for (var owner = 0; owner < leads.Count; owner++)
        {
            foreach (var row in rowsOf(leads[owner]))
            {
                rows.Add(row);
                owners.Add(owner);
            }
        }

        return new(bulk.Prepare(table, rows), owners);
    }

    private IQueryable<Lead> People => context.Set<Lead>().Where(lead => !lead.IsTest);

    // One query, because a batch waits for each.
    private async Task<List<Found>> FindByKeysAsync(List<string> emails, List<string> phones, CancellationToken cancellationToken)
    {
        List<IQueryable<Found>> queries =
        [
            .. emails.Count == 0 ? [] : new[] { Leads(byKeys.Find((Lead lead) => lead.EmailHash, emails)), Leads(byKeys.Find((LeadAlias alias) => alias.EmailHash, emails)) },
            .. phones.Count == 0 ? [] : new[] { Leads(byKeys.Find((Lead lead) => lead.PhoneHash, phones)), Leads(byKeys.Find((LeadAlias alias) => alias.PhoneHash, phones)) },
        ];
        return queries.Count == 0 ? [] : await queries.Aggregate(Queryable.Concat).ToListAsync(cancellationToken);
    }

    // Our own export names leads by their ids.
    private async Task<IEnumerable<Found>> FindByIdAsync(List<string> ids, CancellationToken cancellationToken)
    {
        var own = ids.Where(id => Guid.TryParse(id, out _)).DistinctBy(Guid.Parse).ToDictionary(Guid.Parse);
        List<Guid> wanted = [.. own.Keys];
        return wanted.Count == 0 ? []
            : (await Leads(byKeys.Find((Lead lead) => lead.Id, wanted)).ToListAsync(cancellationToken)).Select(lead => lead with { ExternalId = own[lead.Id] });
    }

    private async Task<List<Found>> FindBySubmissionAsync(List<string> ids, IReadOnlyList<Guid> sourceIds, CancellationToken cancellationToken) =>
        ids.Count == 0 ? []
        : await byKeys.Find((LeadSubmission submission) => submission.ProviderLeadId, ids)
            .Where(submission => submission.SourceId == null || EF.Parameter(sourceIds).Contains(submission.SourceId.Value))
            .Join(People, submission => submission.LeadId, lead => lead.Id, (submission, lead) => new Found
            {
                Id = lead.Id, EmailHash = lead.EmailHash, PhoneHash = lead.PhoneHash, CapturedAt = lead.CapturedAt, ExternalId = submission.ProviderLeadId,
            })
            .ToListAsync(cancellationToken);

    private static IQueryable<Found> Leads(IQueryable<Lead> leads) => leads.Where(lead => !lead.IsTest).Select(lead => new Found
    {
        Id = lead.Id, EmailHash = lead.EmailHash, PhoneHash = lead.PhoneHash, CapturedAt = lead.CapturedAt,
    });

    // Most workspaces have never merged anybody: asked once, instead of once for each key.
    private IQueryable<Found> Leads(IQueryable<LeadAlias> aliases) =>
        aliases.Where(_ => context.Set<LeadAlias>().Any()).Join(People, alias => alias.LeadId, lead => lead.Id, (alias, lead) => new Found
        {
            Id = lead.Id, EmailHash = alias.EmailHash, PhoneHash = alias.PhoneHash, CapturedAt = lead.CapturedAt,
        });

    private sealed record Found
    {
        public required Guid Id { get; init; }
        public required string? EmailHash { get; init; }
        public required string? PhoneHash { get; init; }
        public required DateTime CapturedAt { get; init; }
        public string? ExternalId { get; init; }
    }

    private sealed record Inserts(int Count, IReadOnlyList<Guid> LeadIds, IReadOnlyList<OwnedRows> OfTables, WordRows Words) : PreparedLeads(Count)
    {
        public override PreparedLeads Only(IReadOnlySet<Guid> leadIds)
        {
            var areWanted = LeadIds.Select(leadIds.Contains).ToArray();
            return new Inserts(leadIds.Count, LeadIds, [.. OfTables.Select(rows => rows.Only(areWanted))], Words.Only(areWanted));
        }
    }

    /// <param name="Insert">The rows.</param>
    /// <param name="Owners">The place of the lead that each of them belongs to.</param>
    private sealed record OwnedRows(BulkInsert Insert, IReadOnlyList<int> Owners)
    {
        public OwnedRows Only(bool[] areWanted)
        {
            List<int> rows = [.. Enumerable.Range(0, Owners.Count).Where(row => areWanted[Owners[row]])];
            return new(Insert.Only(rows), [.. rows.Select(row => Owners[row])]);
        }
    }

    /// <param name="Insert">The rows; one may be of many leads.</param>
    /// <param name="Only">Those of some leads.</param>
    private sealed record WordRows(BulkInsert Insert, Func<bool[], WordRows> Only);
}
