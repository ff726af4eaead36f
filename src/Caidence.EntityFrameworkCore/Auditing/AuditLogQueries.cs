using System.Linq.Expressions;

namespace Caidence.Auditing;

internal static class AuditLogQueries
{
    private static readonly SortOrder<AuditLogSortField> NewestFirst = new(AuditLogSortField.ExecutionTime, IsDescending: true);

    extension(IQueryable<AuditLog> logs)
    {
        public IQueryable<AuditLog> Matching(AuditLogFilter filter)
        {
            logs = filter.From is { } from ? logs.Where(log => log.ExecutionTime >= from) : logs;
            logs = filter.To is { } to ? logs.Where(log => log.ExecutionTime <= to) : logs;
            logs = filter.UserId is { } userId ? logs.Where(log => log.UserId == userId) : logs;
            logs = filter.ClientId is { } client ? logs.Where(log => log.ClientId == client) : logs;
            logs = filter.HttpMethod?.ToUpperInvariant() is { } method ? logs.Where(log => log.HttpMethod == method) : logs;
            logs = filter.HttpStatusCode is { } status ? logs.Where(log => log.HttpStatusCode == status) : logs;
            logs = filter.HasException is { } failed ? logs.Where(log => (log.Exceptions != null) == failed) : logs;
            logs = filter.CorrelationId is { } correlation ? logs.Where(log => log.CorrelationId == correlation) : logs;
            logs = filter.MinDuration is { } min ? logs.Where(log => log.ExecutionDuration >= min) : logs;
            logs = filter.MaxDuration is { } max ? logs.Where(log => log.ExecutionDuration <= max) : logs;
            return logs.Containing(filter.UserName?.ToUpperInvariant(), filter.Url?.ToUpperInvariant());
        }

#pragma warning disable CA1304, CA1311, CA1862 // Runs in SQL, which knows no culture.
        private IQueryable<AuditLog> Containing(string? userName, string? url)
        {
            logs = userName is null ? logs : logs.Where(log => log.UserName!.ToUpper().Contains(userName));
            return url is null ? logs : logs.Where(log => log.Url!.ToUpper().Contains(url));
        }
#pragma warning restore CA1304, CA1311, CA1862

        /// <summary>Newest first where the fields leave it open.</summary>
        public IQueryable<AuditLog> SortedBy(IReadOnlyList<SortOrder<AuditLogSortField>> orders) => logs.SortedBy([.. orders, NewestFirst], KeyOf);
    }

    extension(IQueryable<EntityChange> changes)
    {
        public IQueryable<EntityChange> Matching(EntityChangeFilter filter)
        {
            changes = filter.EntityTypeFullName is { } type ? changes.Where(change => change.EntityTypeFullName == type) : changes;
            changes = filter.EntityId is { } id ? changes.Where(change => change.EntityId == id) : changes;
            changes = filter.ChangeType is { } kind ? changes.Where(change => change.ChangeType == kind) : changes;
            changes = filter.From is { } from ? changes.Where(change => change.ChangeTime >= from) : changes;
            return filter.To is { } to ? changes.Where(change => change.ChangeTime <= to) : changes;
        }
    }

    private static Expression<Func<AuditLog, object?>> KeyOf(AuditLogSortField field) => field switch
    {
        AuditLogSortField.ExecutionDuration => log => log.ExecutionDuration,
        AuditLogSortField.UserName => log => log.UserName,
        AuditLogSortField.HttpMethod => log => log.HttpMethod,
        AuditLogSortField.Url => log => log.Url,
        AuditLogSortField.HttpStatusCode => log => log.HttpStatusCode,
        _ => log => log.ExecutionTime,
    };
}
