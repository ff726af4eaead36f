using Caidence.Leads.Import;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;

namespace Caidence.Leads.Privacy;

/// <summary>
/// Takes a person out of the rows that imports have refused. These have no keys, because most of them could not be read: each cell is looked at
/// as an address or a number. A row that names nobody by either is nobody's, and goes with its time.
/// </summary>
public sealed class RefusedRowEraser(IRepository<RefusedRow, Guid> rows, IAsyncQueryableExecuter queries) : ITransientDependency
{
    private const int AtOnce = 1_000;
    private const int FewestDigits = 6;

    public async Task EraseAsync(IReadOnlyCollection<PersonKeys> person, LeadKeys keys, CancellationToken cancellationToken)
    {
        var hashes = person.SelectMany(known => new[] { known.Email, known.Phone }).OfType<string>().ToHashSet();
        var after = Guid.Empty;
        while (hashes.Count > 0 && await ReadAsync(after, cancellationToken) is { Count: > 0 } some)
        {
            foreach (var row in some.Where(row => row.Cells.Any(cell => IsTheirs(cell, hashes, keys))))
            {
                row.Empty();
            }

            after = some[^1].Id;
        }
    }

    private Task<List<RefusedRow>> ReadAsync(Guid after, CancellationToken cancellationToken) =>
        queries.ToListAsync(rows.Query().Where(row => row.Id.CompareTo(after) > 0).OrderBy(row => row.Id).Take(AtOnce), cancellationToken);

    private static bool IsTheirs(string cell, HashSet<string> hashes, LeadKeys keys) =>
        EmailAddress.TryParse(cell, out var email) ? hashes.Contains(keys.Of(email))
        : cell.Contains('@', StringComparison.Ordinal) ? cell.Split([' ', ',', ';', '/', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Any(part => EmailAddress.TryParse(part, out var inside) && hashes.Contains(keys.Of(inside)))
        : cell.Count(char.IsAsciiDigit) >= FewestDigits && keys.OfPhone(cell).Hash is { } phone && hashes.Contains(phone);
}
