using Caidence.EntityFrameworkCore;
using Caidence.EntityFrameworkCore.Bulk;
using Caidence.Leads.Import.Reading;
using Caidence.Leads.Import.Writing;
using Caidence.Leads.Matching;
using Caidence.Leads.Merging;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Import;

public sealed class LeadImportWriter(DbContext context, IBulkRows bulk, IRowsByKeys byKeys) : ILeadImportWriter, IScopedDependency
{
    private readonly LeadTables _tables = new(context.Model);

    public PreparedLead Prepare(ImportedLead lead) => new Rows(
        lead.Lead.Id,
        _tables.Leads.ValuesOf(lead.Lead),
        _tables.Activities.ValuesOf(lead.Captured),
        lead.Submission is null ? null : _tables.Submissions.ValuesOf(lead.Submission),
        [.. lead.Consents.Select(_tables.Consents.ValuesOf)],
        lead.Terms);

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

    public PreparedLeads Prepare(IReadOnlyList<PreparedLead> leads)
    {
        var rows = leads.Cast<Rows>().ToList();
        return new Inserts(rows.Count,
        [
            bulk.Prepare(_tables.Leads, [.. rows.Select(row => row.Lead)]),
            bulk.Prepare(_tables.Activities, [.. rows.Select(row => row.Captured)]),
            bulk.Prepare(_tables.Submissions, [.. rows.Select(row => row.Submission).OfType<object?[]>()]),
            bulk.Prepare(_tables.Consents, [.. rows.SelectMany(row => row.Consents)]),
            bulk.Prepare(_tables.Terms, [.. TermsOf(rows).Select(_tables.Terms.ValuesOf)]),
        ]);
    }

    public Task InsertAsync(PreparedLeads leads, CancellationToken cancellationToken)
    {
        // Nobody goes back to the middle of a batch.
        context.Database.AutoSavepointsEnabled = false;
        return bulk.InsertAsync(((Inserts)leads).OfTables, cancellationToken);
    }

    public Task InsertAsync(IReadOnlyList<RefusedRow> rows, CancellationToken cancellationToken) =>
        bulk.InsertAsync([bulk.Prepare(_tables.RefusedRows, [.. rows.Select(_tables.RefusedRows.ValuesOf)])], cancellationToken);

    // In the order of the index, so that each of its pages is met once in a batch.
    private static IOrderedEnumerable<LeadSearchTerm> TermsOf(IEnumerable<Rows> rows) => rows.SelectMany(row => row.Terms).OrderBy(term => term.Code, StringComparer.Ordinal);

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

    private IQueryable<Found> Leads(IQueryable<LeadAlias> aliases) => aliases.Join(People, alias => alias.LeadId, lead => lead.Id, (alias, lead) => new Found
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

    private sealed record Rows(
        Guid LeadId, object?[] Lead, object?[] Captured, object?[]? Submission, IReadOnlyList<object?[]> Consents, IReadOnlyList<LeadSearchTerm> Terms)
        : PreparedLead(LeadId);

    private sealed record Inserts(int Count, IReadOnlyList<BulkInsert> OfTables) : PreparedLeads(Count);
}
