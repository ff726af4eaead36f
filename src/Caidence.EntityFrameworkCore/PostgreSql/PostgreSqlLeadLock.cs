using Caidence.Leads;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>
/// Advisory locks, taken in one order by everybody, so that two who want the same two keys never wait for each other. Whoever wants single
/// keys shares a lock on the workspace first, which whoever wants all of them has alone: thousands of keys would fill the table of locks.
/// </summary>
internal sealed class PostgreSqlLeadLock(DbContext context, ICurrentTenant currentTenant) : ILeadLock
{
    private const string Acquire = """
        SELECT pg_advisory_xact_lock(locks.key)
        FROM (SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest({0}) AS name ORDER BY key) AS locks
        """;

    private const string Share = "SELECT pg_advisory_xact_lock_shared(hashtextextended({0}, 0))";
    private const string AcquireWorkspace = "SELECT pg_advisory_xact_lock(hashtextextended({0}, 0))";

    private string Workspace => $"leads/{currentTenant.Id:N}";

    public async Task AcquireAsync(IEnumerable<string?> keys, CancellationToken cancellationToken = default)
    {
        string[] names = [.. keys.OfType<string>()];
        await context.Database.ExecuteSqlRawAsync(Share, [Workspace], cancellationToken);
        if (names.Length > 0)
        {
            await context.Database.ExecuteSqlRawAsync(Acquire, [names], cancellationToken);
        }
    }

    public Task AcquireAllAsync(CancellationToken cancellationToken = default) =>
        context.Database.ExecuteSqlRawAsync(AcquireWorkspace, [Workspace], cancellationToken);
}
