using Caidence.Leads.Import.Reading;
using Caidence.Leads.Privacy;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Import.Writing;

/// <summary>Decides about rows by whom the workspace knows and whom it has erased; the same for the preview and for the import. Writes nothing.</summary>
public sealed class BatchDecider(
    IRepository<LeadSource, Guid> sources, ILeadImportWriter writer, LeadTombstones tombstones, IAsyncQueryableExecuter queries) : ITransientDependency
{
    /// <param name="rows">Of the batch, in the order of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<BatchDecision> DecideAsync(IReadOnlyList<PreparedRow> rows, CancellationToken cancellationToken)
    {
        var readable = rows.Where(row => row.LeadId is not null).Select(row => row.Row).ToList();
        var persons = new PersonIndex(await writer.FindPersonsAsync(readable, await PlatformSourcesOfAsync(readable, cancellationToken), cancellationToken));
        return BatchDecision.Of(rows, persons, await FindErasedAsync(readable, cancellationToken));
    }

    private async Task<List<Guid>> PlatformSourcesOfAsync(List<ImportedRow> rows, CancellationToken cancellationToken) =>
        rows.TrueForAll(row => row.Submission!.ProviderLeadId is null) ? []
        : await queries.ToListAsync(sources.Query().Where(source => source.SourceType == LeadSourceType.Facebook).Select(source => source.Id), cancellationToken);

    private IEnumerable<string> HashesOf(ImportedRow row, List<Guid> sourceIds) =>
    [
        .. row.Submission!.ProviderLeadId is { } id ? sourceIds.Select(source => tombstones.HashOf(source, id)) : [],
        .. tombstones.HashesAgainst(row.Person),
    ];

    // Erased at any source, also one that was deleted since: its tombstones still stand.
    private async Task<Func<ImportedRow, bool>> FindErasedAsync(List<ImportedRow> rows, CancellationToken cancellationToken)
    {
        if (!await tombstones.AnyAsync(cancellationToken))
        {
            return _ => false;
        }

        var sourceIds = await queries.ToListAsync(sources.Query().Select(source => source.Id), cancellationToken);
        var hashes = rows.ToDictionary<ImportedRow, ImportedRow, List<string>>(
            row => row, row => [.. HashesOf(row, sourceIds)], ReferenceEqualityComparer.Instance);
        var erased = await tombstones.FindAsync([.. hashes.Values.SelectMany(hash => hash).Distinct()], cancellationToken);
        return row => erased.Count > 0 && hashes[row].Exists(erased.Contains);
    }
}
