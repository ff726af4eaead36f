using Caidence.Leads;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>Advisory locks, taken in one order by everybody, so that two who want the same two keys never wait for each other.</summary>
internal sealed class PostgreSqlLeadLock(DbContext context) : ILeadLock
{
    private const string Acquire = """
        SELECT pg_advisory_xact_lock(locks.key)
        FROM (SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest({0}) AS name ORDER BY key) AS locks
        """;

    public Task AcquireAsync(IEnumerable<string?> keys, CancellationToken cancellationToken = default)
    {
        string[] names = [.. keys.OfType<string>()];
        return names.Length == 0 ? Task.CompletedTask : context.Database.ExecuteSqlRawAsync(Acquire, [names], cancellationToken);
    }
}
