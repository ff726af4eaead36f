using Caidence.Leads;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>A transaction here has the database for itself from its beginning.</summary>
internal sealed class SqliteLeadLock : ILeadLock
{
    public Task AcquireAsync(IEnumerable<string?> keys, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task AcquireAllAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
}
