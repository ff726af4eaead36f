using Caidence.Core.Security;
using Caidence.Leads.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>A delivery is one round trip: the tenant of each event and its row, in one batch, which is one transaction.</summary>
internal sealed class PostgreSqlLeadInbox(
    IServiceScopeFactory scopes, FernetKeyRing keyRing, IDataFilter dataFilter, IGuidGenerator guids, IClock clock, IConfiguration configuration)
    : LeadInbox(scopes, keyRing, dataFilter, guids, clock), IAsyncDisposable
{
    private readonly NpgsqlDataSource _connections = NpgsqlDataSource.Create(PostgreSqlConnection.Application(configuration));

    protected override string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public ValueTask DisposeAsync() => _connections.DisposeAsync();

    protected override async Task<bool[]> InsertAsync(IReadOnlyList<LeadInboxEvent> events, CancellationToken cancellationToken)
    {
        await using var batch = _connections.CreateBatch();
        var inserts = new NpgsqlBatchCommand[events.Count];
        string? told = null;
        for (var index = 0; index < events.Count; index++)
        {
            var tenant = events[index].TenantId?.ToString() ?? RowLevelSecurity.Host;
            if (tenant != told)
            {
                batch.BatchCommands.Add(Tell(tenant));
                told = tenant;
            }

            batch.BatchCommands.Add(inserts[index] = InsertOf(events[index]));
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
        return [.. inserts.Select(insert => insert.RecordsAffected == 1)];
    }

    private static NpgsqlBatchCommand Tell(string tenant) =>
        new($"SELECT set_config('{RowLevelSecurity.TenantSetting}', @tenant, true)") { Parameters = { new("tenant", tenant) } };

    private NpgsqlBatchCommand InsertOf(LeadInboxEvent inbound)
    {
        var command = new NpgsqlBatchCommand(Insert);
        foreach (var (name, value) in ParametersOf(inbound))
        {
            command.Parameters.Add(new(name, value ?? DBNull.Value));
        }

        return command;
    }
}
