namespace Caidence.Auditing;

/// <summary>What has happened in the workspace, newest first where nothing else decides. Logs are written by the auditing store.</summary>
public interface IAuditLogRepository
{
    Task<(int TotalCount, IReadOnlyList<AuditLogRow> Rows)> GetPageAsync(
        AuditLogFilter filter, IReadOnlyList<SortOrder<AuditLogSortField>> sorting, int skipCount, int maxResultCount, CancellationToken cancellationToken = default);

    /// <summary>With its entity changes.</summary>
    /// <exception cref="EntityNotFoundException">No such log in the workspace.</exception>
    Task<AuditLog> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>All that match, one after the other, without holding them.</summary>
    IAsyncEnumerable<AuditLog> ReadAsync(AuditLogFilter filter);

    /// <summary>Changes of entities, each with who made it.</summary>
    Task<(int TotalCount, IReadOnlyList<EntityChangeRow> Rows)> GetEntityChangesAsync(
        EntityChangeFilter filter, int skipCount, int maxResultCount, CancellationToken cancellationToken = default);
}

public sealed record AuditLogRow(AuditLog Log, int EntityChangeCount);

/// <param name="Log">Null where the host made the change: its logs are not the workspace's.</param>
public sealed record EntityChangeRow(EntityChange Change, AuditLog? Log);

/// <summary>What a list of audit logs can be sorted by.</summary>
public enum AuditLogSortField
{
    ExecutionTime,
    ExecutionDuration,
    UserName,
    HttpMethod,
    Url,
    HttpStatusCode,
}
