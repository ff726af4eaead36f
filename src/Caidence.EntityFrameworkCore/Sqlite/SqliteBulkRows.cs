using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>One prepared statement, row after row: in the same process there is nobody to send arrays to.</summary>
internal sealed class SqliteBulkRows(DbContext context) : IBulkRows
{
    public BulkInsert Prepare(BulkTable table, IReadOnlyList<object> entities) => new Insert(
        $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) "
        + $"VALUES ({string.Join(", ", table.Columns.Select((_, index) => $"@c{index}"))})",
        entities.Count,
        [.. table.Columns.Select(column => ValuesOf(column, entities))]);

    public async Task InsertAsync(IReadOnlyList<BulkInsert> inserts, CancellationToken cancellationToken)
    {
        foreach (var insert in inserts.Cast<Insert>().Where(insert => insert.Count > 0))
        {
            await ExecuteAsync(insert, cancellationToken);
        }
    }

    private static object?[] ValuesOf(BulkColumn column, IReadOnlyList<object> entities)
    {
        var values = new object?[entities.Count];
        column.Read(entities, values);
        return values;
    }

    private async Task ExecuteAsync(Insert insert, CancellationToken cancellationToken)
    {
        await using var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = insert.Statement;
        var parameters = insert.Columns.Select((_, index) => command.Parameters.AddWithValue($"@c{index}", DBNull.Value)).ToList();
        for (var row = 0; row < insert.Count; row++)
        {
            for (var index = 0; index < parameters.Count; index++)
            {
                parameters[index].Value = insert.Columns[index][row] ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private sealed record Insert(string Statement, int Count, IReadOnlyList<object?[]> Columns) : BulkInsert
    {
        public override BulkInsert Only(IReadOnlyList<int> rows) =>
            new Insert(Statement, rows.Count, [.. Columns.Select(values => rows.Select(row => values[row]).ToArray())]);
    }
}
