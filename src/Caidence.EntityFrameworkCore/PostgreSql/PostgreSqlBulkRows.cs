using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>
/// One statement, each column an array. COPY would be the other way, but row-level security forbids it to the role of the product, and a
/// temporary table between would be written twice.
/// </summary>
internal sealed class PostgreSqlBulkRows(DbContext context) : IBulkRows
{
    public Func<CancellationToken, Task> Prepare(BulkTable table, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0)
        {
            return _ => Task.CompletedTask;
        }

        var columns = table.Columns.Select((column, index) => BulkParameter.Of(column, index, rows)).ToList();

        // Side by side in the list of columns the arrays are read as they are inserted; behind FROM they would all be copied first.
        var statement = $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) "
            + $"SELECT {string.Join(", ", columns.Select(column => column.Expression))}";
        return cancellationToken => context.Database.ExecuteSqlRawAsync(statement, columns.Select(column => column.Parameter).OfType<object>(), cancellationToken);
    }
}
