using Caidence.Core.Security;
using Caidence.Leads.Ingestion;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>One writer at a time needs no row locks.</summary>
internal sealed class SqliteLeadInbox(
    IServiceScopeFactory scopes, FernetKeyRing keyRing, IDataFilter dataFilter, IGuidGenerator guids, IClock clock)
    : LeadInbox(scopes, keyRing, dataFilter, guids, clock)
{
    private readonly IServiceScopeFactory _scopes = scopes;

    protected override string SkipLocked => "";

    protected override async Task<bool[]> InsertAsync(IReadOnlyList<LeadInboxEvent> events, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<DbContext>();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var isNew = new bool[events.Count];
        for (var index = 0; index < events.Count; index++)
        {
            await using var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
            command.Transaction = (SqliteTransaction)transaction.GetDbTransaction();
            command.CommandText = Insert;
            foreach (var (name, value) in ParametersOf(events[index]))
            {
                command.Parameters.AddWithValue("@" + name, value ?? DBNull.Value);
            }

            isNew[index] = await command.ExecuteNonQueryAsync(cancellationToken) == 1;
        }

        await transaction.CommitAsync(cancellationToken);
        return isNew;
    }
}
