using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Auditing;

internal sealed class EfCoreAuditLogRepository(CaidenceDbContext context) : IAuditLogRepository, IScopedDependency
{
    private const string LogId = "AuditLogId";

    private IQueryable<AuditLog> Logs => context.Set<AuditLog>().AsNoTracking();

    public async Task<(int TotalCount, IReadOnlyList<AuditLogRow> Rows)> GetPageAsync(
        AuditLogFilter filter, IReadOnlyList<SortOrder<AuditLogSortField>> sorting, int skipCount, int maxResultCount, CancellationToken cancellationToken = default)
    {
        var matching = Logs.Matching(filter);
        var page = await matching.SortedBy(sorting).Skip(skipCount).Take(maxResultCount).ToListAsync(cancellationToken);
        var counts = await CountChangesAsync(page.Select(log => (Guid?)log.Id).ToList(), cancellationToken);

        return (await matching.CountAsync(cancellationToken), page.Select(log => new AuditLogRow(log, counts.GetValueOrDefault(log.Id))).ToList());
    }

    public async Task<AuditLog> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await Logs.Include(log => log.EntityChanges).SingleOrDefaultAsync(log => log.Id == id, cancellationToken)
        ?? throw new EntityNotFoundException(typeof(AuditLog), id);

    public IAsyncEnumerable<AuditLog> ReadAsync(AuditLogFilter filter) => Logs.Matching(filter).SortedBy([]).Include(log => log.EntityChanges).AsAsyncEnumerable();

    public async Task<(int TotalCount, IReadOnlyList<EntityChangeRow> Rows)> GetEntityChangesAsync(
        EntityChangeFilter filter, int skipCount, int maxResultCount, CancellationToken cancellationToken = default)
    {
        var matching = context.Set<EntityChange>().AsNoTracking().Matching(filter);
        var page = await matching
            .LeftJoin(Logs, change => EF.Property<Guid?>(change, LogId), log => log.Id, (change, log) => new { change, log })
            .OrderByDescending(row => row.change.ChangeTime).ThenByDescending(row => row.change.Id)
            .Skip(skipCount).Take(maxResultCount)
            .ToListAsync(cancellationToken);

        return (await matching.CountAsync(cancellationToken), page.Select(row => new EntityChangeRow(row.change, row.log)).ToList());
    }

    private Task<Dictionary<Guid, int>> CountChangesAsync(List<Guid?> logIds, CancellationToken cancellationToken) =>
        context.Set<EntityChange>()
            .Where(change => logIds.Contains(EF.Property<Guid?>(change, LogId)))
            .GroupBy(change => EF.Property<Guid?>(change, LogId)!.Value)
            .Select(changes => new { changes.Key, Count = changes.Count() })
            .ToDictionaryAsync(changes => changes.Key, changes => changes.Count, cancellationToken);
}
