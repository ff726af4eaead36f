using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>One prepared statement, row after row: in the same process there is nobody to send arrays to.</summary>
internal sealed class SqliteBulkRows(DbContext context) : IBulkRows
{
    public BulkInsert Prepare(BulkTable table, IReadOnlyList<object?[]> rows) => new Insert(
        $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) "
        + $"VALUES ({string.Join(", ", table.Columns.Select((_, index) => $"@c{index}"))})",
        rows);

    public async Task InsertAsync(IReadOnlyList<BulkInsert> inserts, CancellationToken cancellationToken)
    {
        foreach (var (statement, rows) in inserts.Cast<Insert>().Where(insert => insert.Rows.Count > 0))
        {
            await ExecuteAsync(statement, rows, cancellationToken);
        }
    }

    private async Task ExecuteAsync(string statement, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        await using var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = statement;
        var parameters = Enumerable.Range(0, rows[0].Length).Select(index => command.Parameters.AddWithValue($"@c{index}", DBNull.Value)).ToList();
        foreach (var row in rows)
        {
            for (var index = 0; index < row.Length; index++)
            {
                parameters[index].Value = row[index] ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private sealed record Insert(string Statement, IReadOnlyList<object?[]> Rows) : BulkInsert;
}
