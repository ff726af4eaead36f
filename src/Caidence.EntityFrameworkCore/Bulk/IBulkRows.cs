namespace Caidence.EntityFrameworkCore.Bulk;

/// <summary>Sends many rows in few statements, in the transaction of the context. Stamps, times and tenants are the caller's to set.</summary>
public interface IBulkRows
{
    /// <summary>Lays out the rows; what is returned sends them, once.</summary>
    Func<CancellationToken, Task> Prepare(BulkTable table, IReadOnlyList<object?[]> rows);

    Task InsertAsync(BulkTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken) => Prepare(table, rows)(cancellationToken);
}
