using System.Text.Json;
using Caidence.Leads.Import;
using Caidence.Leads.Import.Files;
using Caidence.Leads.Privacy;
using Caidence.Leads.Sources;
using Caidence.Notifications;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads.Export;

[Authorize(CaidencePermissions.Leads.Default)]
[Authorize(CaidencePermissions.Leads.Export)]
public sealed class LeadExportsAppService(
    ILeadRepository leads, PersonExporter persons, LeadFilterReader filters, IMemberDirectory members, IRepository<LeadSource, Guid> sources,
    IAsyncQueryableExecuter queries) : CaidenceAppService, ILeadExportsAppService
{
    private const int AtATime = 1_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Audited]
    [UnitOfWork(IsTransactional = false)]
    public async Task ExportAsync(ExportLeadsInput input, Stream output, CancellationToken cancellationToken = default)
    {
        var filter = await filters.ReadAsync(input);
        await using var text = new StreamWriter(output, leaveOpen: true);
        await (input.Format == ExportFormat.Json ? WriteJsonAsync(filter, text, cancellationToken) : WriteCsvAsync(filter, input.Delimiter, text, cancellationToken));
    }

    [Audited]
    [UnitOfWork(IsTransactional = false)]
    public async Task ExportPersonAsync(Guid id, Stream output) => await persons.WriteCsvAsync(await leads.GetAsync(id), output);

    // Excel takes UTF-8 for what it is only with the mark in front.
    private async Task WriteCsvAsync(LeadFilter filter, CsvDelimiter delimiter, StreamWriter text, CancellationToken cancellationToken)
    {
        var (customKeys, separator) = (await CustomKeysAsync(filter, cancellationToken), CsvDialect.Of(delimiter));
        await text.WriteAsync('\uFEFF');
        await text.WriteAsync(CsvLine.Of(ExportedLead.Headings(customKeys), separator));
        await foreach (var lead in ExportedAsync(filter, cancellationToken))
        {
            await text.WriteAsync(CsvLine.Of(lead.Cells(customKeys), separator));
        }
    }

    private async Task WriteJsonAsync(LeadFilter filter, StreamWriter text, CancellationToken cancellationToken)
    {
        var between = "[";
        await foreach (var lead in ExportedAsync(filter, cancellationToken))
        {
            await text.WriteAsync(between);
            await text.WriteAsync(JsonSerializer.Serialize(lead, Json));
            between = ",\n";
        }

        await text.WriteAsync(between == "[" ? "[]" : "]");
    }

    // Which columns there are is known when all leads have been seen; what they say is read again, so that nothing has to be kept.
    private async Task<IReadOnlyList<string>> CustomKeysAsync(LeadFilter filter, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>();
        await foreach (var page in PagesAsync(filter, cancellationToken))
        {
            found.UnionWith(page.SelectMany(lead => lead.CustomFields.Keys));
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    private async IAsyncEnumerable<ExportedLead> ExportedAsync(LeadFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var names = (await queries.ToListAsync(sources.Query().Select(source => new { source.Id, source.Name }), cancellationToken)).ToDictionary(source => source.Id, source => source.Name);
        await foreach (var page in PagesAsync(filter, cancellationToken))
        {
            var people = await members.GetNamesAsync([.. page.Select(lead => lead.AssignedToId).OfType<Guid>().Distinct()], cancellationToken);
            foreach (var lead in page)
            {
                yield return new(
                    lead, lead.AssignedToId is { } owner ? people.GetValueOrDefault(owner) : null, lead.SourceId is { } source ? names.GetValueOrDefault(source) : null);
            }
        }
    }

    private async IAsyncEnumerable<List<Lead>> PagesAsync(LeadFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Lead? last = null;
        while (await leads.GetNextAsync(filter, last, AtATime, cancellationToken) is { Count: > 0 } page)
        {
            yield return page;
            last = page[^1];
        }
    }
}
