using System.Linq.Expressions;
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
        [.. lead.Terms.Select(code => new LeadSearchTerm(lead.Lead, code))]);

    public async Task<IReadOnlyList<KnownPerson>> FindPersonsAsync(
        IReadOnlyList<ImportedRow> rows, IReadOnlyList<Guid> sourceIds, CancellationToken cancellationToken)
    {
        var emails = rows.Select(row => row.Person.Email).OfType<string>().Distinct().ToList();
        var phones = rows.Select(row => row.Person.Phone).OfType<string>().Distinct().ToList();
        var ids = rows.Select(row => row.Submission!.ProviderLeadId).OfType<string>().Distinct().ToList();

        List<Found> found =
        [
            .. await FindAsync(byKeys.Find((Lead lead) => lead.EmailHash, emails), emails.Count, cancellationToken),
            .. await FindAsync(byKeys.Find((Lead lead) => lead.PhoneHash, phones), phones.Count, cancellationToken),
            .. await FindByAliasAsync(alias => alias.EmailHash, emails, cancellationToken),
            .. await FindByAliasAsync(alias => alias.PhoneHash, phones, cancellationToken),
            .. await FindByIdAsync(ids, cancellationToken),
            .. await FindBySubmissionAsync(ids, sourceIds, cancellationToken),
        ];
        return [.. found.OrderBy(lead => lead.CapturedAt).Select(lead => new KnownPerson(lead.Id, new(lead.EmailHash, lead.PhoneHash), lead.ExternalId))];
    }

    public async Task InsertAsync(IReadOnlyList<PreparedLead> leads, CancellationToken cancellationToken)
    {
        var rows = leads.Cast<Rows>().ToList();
        var sending = Task.CompletedTask;
        foreach (var prepare in (Func<Func<CancellationToken, Task>>[])
        [
            () => bulk.Prepare(_tables.Leads, [.. rows.Select(row => row.Lead)]),
            () => bulk.Prepare(_tables.Activities, [.. rows.Select(row => row.Captured)]),
            () => bulk.Prepare(_tables.Submissions, [.. rows.Select(row => row.Submission).OfType<object?[]>()]),
            () => bulk.Prepare(_tables.Consents, [.. rows.SelectMany(row => row.Consents)]),
            () => bulk.Prepare(_tables.Terms, [.. TermsOf(rows).Select(_tables.Terms.ValuesOf)]),
        ])
        {
            // While the database writes into one table, the rows of the next are laid out.
            var send = prepare();
            await sending;
            sending = send(cancellationToken);
        }

        await sending;
    }

    public Task InsertAsync(IReadOnlyList<RefusedRow> rows, CancellationToken cancellationToken) =>
        bulk.InsertAsync(_tables.RefusedRows, [.. rows.Select(_tables.RefusedRows.ValuesOf)], cancellationToken);

    // In the order of the index, so that each of its pages is met once in a batch.
    private static IOrderedEnumerable<LeadSearchTerm> TermsOf(IEnumerable<Rows> rows) => rows.SelectMany(row => row.Terms).OrderBy(term => term.Code, StringComparer.Ordinal);

    private IQueryable<Lead> People => context.Set<Lead>().Where(lead => !lead.IsTest);

    private static async Task<List<Found>> FindAsync(IQueryable<Lead> people, int wanted, CancellationToken cancellationToken) =>
        wanted == 0 ? []
        : await people.Where(lead => !lead.IsTest).Select(lead => new Found(lead.Id, lead.EmailHash, lead.PhoneHash, lead.CapturedAt, null)).ToListAsync(cancellationToken);

    private async Task<IEnumerable<Found>> FindByAliasAsync(Expression<Func<LeadAlias, string?>> hash, List<string> values, CancellationToken cancellationToken) =>
        values.Count == 0 ? []
        : await byKeys.Find(hash, values)
            .Join(People, alias => alias.LeadId, lead => lead.Id, (alias, lead) => new Found(lead.Id, alias.EmailHash, alias.PhoneHash, lead.CapturedAt, null))
            .ToListAsync(cancellationToken);

    // Our own export names leads by their ids.
    private async Task<IEnumerable<Found>> FindByIdAsync(List<string> ids, CancellationToken cancellationToken)
    {
        var own = ids.Where(id => Guid.TryParse(id, out _)).DistinctBy(Guid.Parse).ToDictionary(Guid.Parse);
        List<Guid> wanted = [.. own.Keys];
        return (await FindAsync(byKeys.Find((Lead lead) => lead.Id, wanted), own.Count, cancellationToken))
            .Select(lead => lead with { ExternalId = own[lead.Id] });
    }

    private async Task<List<Found>> FindBySubmissionAsync(List<string> ids, IReadOnlyList<Guid> sourceIds, CancellationToken cancellationToken) =>
        ids.Count == 0 ? []
        : await byKeys.Find((LeadSubmission submission) => submission.ProviderLeadId, ids)
            .Where(submission => submission.SourceId == null || EF.Parameter(sourceIds).Contains(submission.SourceId.Value))
            .Join(People, submission => submission.LeadId, lead => lead.Id,
                (submission, lead) => new Found(lead.Id, lead.EmailHash, lead.PhoneHash, lead.CapturedAt, submission.ProviderLeadId))
            .ToListAsync(cancellationToken);

    private sealed record Found(Guid Id, string? EmailHash, string? PhoneHash, DateTime CapturedAt, string? ExternalId);

    private sealed record Rows(
        Guid LeadId, object?[] Lead, object?[] Captured, object?[]? Submission, IReadOnlyList<object?[]> Consents, IReadOnlyList<LeadSearchTerm> Terms)
        : PreparedLead(LeadId);
}
