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
        $"INSERT INTO {table.Name} ({Names(table.Columns)}) SELECT * FROM unnest({Placeholders(table.Columns)})", table.Columns, rows, cancellationToken);

    public Task DeleteAsync(BulkTable table, IReadOnlyList<object?[]> keys, CancellationToken cancellationToken) => ExecuteAsync(
        $"DELETE FROM {table.Name} AS gone USING unnest({Placeholders(table.Keys)}) AS given({Names(table.Keys)}) WHERE {Join(table.Keys)}",
        table.Keys, keys, cancellationToken);

    private Task ExecuteAsync(string statement, IReadOnlyList<BulkColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : context.Database.ExecuteSqlRawAsync(statement, Arrays(columns, rows), cancellationToken);

    private static string Names(IEnumerable<BulkColumn> columns) => string.Join(", ", columns.Select(column => column.Name));

    private static string Placeholders(IReadOnlyList<BulkColumn> columns) => string.Join(", ", columns.Select((_, index) => $"@c{index}"));

    private static string Join(IEnumerable<BulkColumn> keys) => string.Join(" AND ", keys.Select(key => $"gone.{key.Name} = given.{key.Name}"));

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
