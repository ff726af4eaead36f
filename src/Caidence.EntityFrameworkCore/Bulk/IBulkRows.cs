namespace Caidence.EntityFrameworkCore.Bulk;

/// <summary>
/// Sends many rows in few statements, in the transaction of the context. Stamps, times and tenants are the caller's to set.
/// The commit of that transaction does not wait for the disk: for whoever counts in it how far they are, and goes on from there. A failing
/// machine takes the newest of such transactions back, whole and in order; a later commit that does wait secures all before it.
/// </summary>
public interface IBulkRows
{
    /// <summary>Converts and lays out the rows, on any thread. What is returned is inserted once.</summary>
    BulkInsert Prepare(BulkTable table, IReadOnlyList<object> entities);

    /// <param name="inserts">In this order, each into a table of its own.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task InsertAsync(IReadOnlyList<BulkInsert> inserts, CancellationToken cancellationToken);
}

/// <summary>Rows as their database wants them.</summary>
public abstract record BulkInsert
{
    /// <param name="rows">Which of them, by their places.</param>
    public abstract BulkInsert Only(IReadOnlyList<int> rows);
}
