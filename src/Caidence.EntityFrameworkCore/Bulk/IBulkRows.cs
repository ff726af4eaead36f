namespace Caidence.EntityFrameworkCore.Bulk;

/// <summary>Sends many rows in few statements, in the transaction of the context. Stamps, times and tenants are the caller's to set.</summary>
public interface IBulkRows
{
    Task InsertAsync(BulkTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken);
}
