using System.Linq.Expressions;
using Caidence.Core.MultiTenancy;
using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>
/// The keys joined laterally. For "= ANY" the planner weighs a thousand steps down an index against reading the whole workspace, and as long
/// as nothing has analysed the table, which an import fills faster than autovacuum looks, it takes the workspace for a handful of rows.
/// </summary>
internal sealed class PostgreSqlRowsByKeys(DbContext context, ICurrentTenant currentTenant) : IRowsByKeys
{
    public IQueryable<T> Find<T, TKey>(Expression<Func<T, TKey?>> key, IReadOnlyList<TKey> values)
        where T : class, IMultiTenant
        where TKey : notnull
    {
        var type = context.Model.FindEntityType(typeof(T))!;
        var (table, column) = (type.GetTableName(), type.FindProperty(key.GetMemberAccess())!.GetColumnName());
        var tenant = currentTenant.Id is null ? "IS NULL" : "= (SELECT {1})";
        var notDeleted = type.FindProperty(nameof(ISoftDelete.IsDeleted)) is { } deleted ? $"""AND "{deleted.GetColumnName()}" = FALSE""" : "";

        // The planner does not see which workspace it is: one it has not counted yet it takes for empty, and then every index that begins with
        // the workspace is as good to it as that of the key. A limit that cuts nothing keeps the planner from making one join of it again.
        var statement = $$"""
            SELECT found.* FROM unnest({0}) AS asked (key) CROSS JOIN LATERAL (
                SELECT * FROM "{{table}}" WHERE "TenantId" {{tenant}} {{notDeleted}} AND "{{column}}" = asked.key LIMIT {{int.MaxValue}}) AS found
            """;
        return context.Set<T>().FromSqlRaw(statement, values.ToArray(), currentTenant.Id ?? Guid.Empty);
    }
}
