using Caidence.Core.Security;
using Caidence.Leads.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>Deliveries that come in together are one round trip: the tenant of each and its rows, in one batch, which is one transaction.</summary>
internal sealed class PostgreSqlLeadInbox : LeadInbox, IAsyncDisposable
{
    private readonly NpgsqlDataSource _connections;
    private readonly GroupCommit<IReadOnlyList<LeadInboxEvent>, bool[]> _deliveries;

    public PostgreSqlLeadInbox(
        IServiceScopeFactory scopes, FernetKeyRing keyRing, IDataFilter dataFilter, IGuidGenerator guids, IClock clock, IConfiguration configuration)
        : base(scopes, keyRing, dataFilter, guids, clock)
    {
        _connections = NpgsqlDataSource.Create(PostgreSqlConnection.Application(configuration));
        _deliveries = new(CommitAsync, error => error is PostgresException);
    }

    protected override string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public ValueTask DisposeAsync() => _connections.DisposeAsync();

    protected override Task<bool[]> InsertAsync(IReadOnlyList<LeadInboxEvent> events, CancellationToken cancellationToken) =>
        _deliveries.AddAsync(events, cancellationToken);

    private async Task<IReadOnlyList<bool[]>> CommitAsync(IReadOnlyList<IReadOnlyList<LeadInboxEvent>> deliveries)
    {
        await using var batch = _connections.CreateBatch();
        var inserts = new List<List<NpgsqlBatchCommand>>();
        string? told = null;
        foreach (var events in deliveries)
        {
            inserts.Add([]);
            foreach (var inbound in events)
            {
                var tenant = inbound.TenantId?.ToString() ?? RowLevelSecurity.Host;
                if (tenant != told)
                {
                    batch.BatchCommands.Add(Tell(tenant));
                    told = tenant;
                }

                var insert = InsertOf(inbound);
                batch.BatchCommands.Add(insert);
                inserts[^1].Add(insert);
            }
        }

        await batch.ExecuteNonQueryAsync();
        return [.. inserts.Select(delivery => delivery.ConvertAll(insert => insert.RecordsAffected == 1).ToArray())];
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
