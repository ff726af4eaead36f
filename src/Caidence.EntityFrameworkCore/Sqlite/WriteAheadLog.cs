using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>
/// Sets what SQLite forgets with each connection. FULL: a commit that was answered survives a power cut too. What is deleted is overwritten,
/// and the log does not keep it either: a person who was erased must not be found in the file.
/// </summary>
internal sealed class WriteAheadLog : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 0;";

    public static WriteAheadLog Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
