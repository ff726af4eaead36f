using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>
/// One statement, each column an array. COPY would be the other way, but row-level security forbids it to the role of the product, and a
/// temporary table between would be written twice.
/// </summary>
internal sealed class PostgreSqlBulkRows(DbContext context) : IBulkRows
{
    public Task InsertAsync(BulkTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken) => ExecuteAsync(
        $"INSERT INTO {table.Name} ({Names(table.Columns)}) SELECT {Unnested(table.Columns)}", table.Columns, rows, cancellationToken);

    private Task ExecuteAsync(string statement, IReadOnlyList<BulkColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : context.Database.ExecuteSqlRawAsync(statement, Arrays(columns, rows), cancellationToken);

    private static string Names(IEnumerable<BulkColumn> columns) => string.Join(", ", columns.Select(column => column.Name));

    // Side by side in the list of columns the arrays are read as they are inserted; behind FROM they would all be copied first.
    private static string Unnested(IReadOnlyList<BulkColumn> columns) => string.Join(", ", columns.Select((_, index) => $"unnest(@c{index})"));

    private static IEnumerable<object> Arrays(IReadOnlyList<BulkColumn> columns, IReadOnlyList<object?[]> rows)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            var type = columns[index].Type;
            var array = Array.CreateInstance(type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type, rows.Count);
            for (var row = 0; row < rows.Count; row++)
            {
                array.SetValue(rows[row][index], row);
            }

            yield return new NpgsqlParameter($"c{index}", array);
        }
    }
}
