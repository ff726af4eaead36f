using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>
/// A statement for each table, each column an array, all sent at once: while the database writes into one table, the rows of the next are on
/// their way. COPY would be the other way, but row-level security forbids it to the role of the product, and a temporary table between would
/// be written twice.
/// </summary>
internal sealed class PostgreSqlBulkRows(DbContext context) : IBulkRows
{
    private const string WithoutWaitingForTheDisk = "SET LOCAL synchronous_commit = off";

    public BulkInsert Prepare(BulkTable table, IReadOnlyList<object> entities) => new Insert(table, entities.Count, BulkValues.Of(table, entities));

    public Task InsertAsync(IReadOnlyList<BulkInsert> inserts, CancellationToken cancellationToken)
    {
        var some = inserts.Cast<Insert>().Where(insert => insert.Count > 0).ToList();
        var statements = string.Join("; ", some.Select(insert => insert.Statement).Prepend(WithoutWaitingForTheDisk));
        return some.Count == 0 ? Task.CompletedTask
            : context.Database.ExecuteSqlRawAsync(statements, some.SelectMany(insert => insert.Parameters), cancellationToken);
    }

    private sealed record Insert(BulkTable Table, int Count, IReadOnlyList<BulkValues> Columns) : BulkInsert
    {
        // Side by side in the list of columns the arrays are read as they are inserted; behind FROM they would all be copied first.
        public string Statement => $"INSERT INTO {Table.Name} ({string.Join(", ", Table.Columns.Select(column => column.Name))}) "
            + $"SELECT {string.Join(", ", Columns.Select(column => column.Expression))}";

        public IEnumerable<object> Parameters => Columns.SelectMany(column => column.ToParameters());

        public override BulkInsert Only(IReadOnlyList<int> rows) => new Insert(Table, rows.Count, [.. Columns.Select(column => column.Only(rows))]);
    }
}
