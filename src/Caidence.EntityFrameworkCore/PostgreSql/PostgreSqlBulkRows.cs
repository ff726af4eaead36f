using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>
/// A statement for each table, each column an array, all sent at once: while the database writes into one table, the rows of the next are on
/// their way. COPY would be the other way, but row-level security forbids it to the role of the product, and a temporary table between would
/// be written twice.
/// </summary>
internal sealed class PostgreSqlBulkRows(DbContext context) : IBulkRows
{
    private const string WithoutWaitingForTheDisk = "SET LOCAL synchronous_commit = off";

    public BulkInsert Prepare(BulkTable table, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0)
        {
            return new Insert("", []);
        }

        var columns = table.Columns.Select((column, index) => BulkParameter.Of($"{table.Alias}_{index}", column, index, rows)).ToList();

        // Side by side in the list of columns the arrays are read as they are inserted; behind FROM they would all be copied first.
        var statement = $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) "
            + $"SELECT {string.Join(", ", columns.Select(column => column.Expression))}";
        return new Insert(statement, [.. columns.Select(column => column.Parameter).OfType<NpgsqlParameter>()]);
    }

    public Task InsertAsync(IReadOnlyList<BulkInsert> inserts, CancellationToken cancellationToken)
    {
        var some = inserts.Cast<Insert>().Where(insert => insert.Statement.Length > 0).ToList();
        var statements = string.Join("; ", some.Select(insert => insert.Statement).Prepend(WithoutWaitingForTheDisk));
        return some.Count == 0 ? Task.CompletedTask
            : context.Database.ExecuteSqlRawAsync(statements, some.SelectMany(insert => insert.Parameters), cancellationToken);
    }

    private sealed record Insert(string Statement, IReadOnlyList<NpgsqlParameter> Parameters) : BulkInsert;
}
