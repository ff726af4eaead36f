using Caidence.Data;
using Caidence.EntityFrameworkCore.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Caidence.MultiTenancy;

/// <summary>The second wall, for every table it stands around: whoever has a connection and no filter gets nothing of the neighbour's either.</summary>
public abstract class Plain_SQL(PostgreSqlStage stage) : TenantWallTest(stage)
{
    private Dictionary<string, string[]> _northwind = null!;

    protected abstract string Role { get; }

    private string Northwind => The.Northwind.Id.ToString();

    private string Contoso => The.Contoso.Id.ToString();

    private IEnumerable<string> Tables => _northwind.Keys;

    private IEnumerable<string> TablesWithTenant =>
        Tables.Intersect(Model.GetRelationalModel().Tables.Where(table => table.FindColumn("TenantId") is not null).Select(table => table.Name));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var session = await SessionOfAsync(Northwind);
        _northwind = [];
        foreach (var (table, _) in RowLevelSecurity.GuardedTables(Model))
        {
            _northwind[table] = [.. await session.ReadAsync($"SELECT row::text FROM \"{table}\" row")];
        }

        _northwind.Where(rows => rows.Value.Length == 0).Select(rows => rows.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sees_nothing_and_stumbles_over_nothing_before_it_says_whose_rows_it_wants()
    {
        await using var session = await SessionOfAsync(null);
        (await CountsAsync(session)).ShouldAllBe(count => count.Value == 0);

        await session.TellAsync("");
        (await CountsAsync(session)).ShouldAllBe(count => count.Value == 0);
    }

    [Fact]
    public Task Sees_nothing_of_the_neighbour() => ForEachAsync(Tables, async (session, table) =>
        (await session.ReadAsync($"SELECT count(*) FROM \"{table}\" row WHERE row::text = ANY($1)", RowsOf(table))).ShouldBe(["0"], table));

    [Fact]
    public Task Deletes_only_what_is_its_own() => ForEachAsync(Tables, async (session, table) =>
    {
        (await session.TryAsync($"DELETE FROM \"{table}\" row WHERE row::text = ANY($1)", RowsOf(table))).ShouldBe(0, table);
        (await session.TryAsync($"DELETE FROM \"{table}\"")).ShouldBe(await CountAsync(session, table), table);
    });

    [Fact]
    public Task Changes_only_what_is_its_own() => ForEachAsync(TablesWithTenant, async (session, table) =>
    {
        const string Set = "SET \"TenantId\" = \"TenantId\"";
        (await session.TryAsync($"UPDATE \"{table}\" row {Set} WHERE row::text = ANY($1)", RowsOf(table))).ShouldBe(0, table);
        (await session.TryAsync($"UPDATE \"{table}\" {Set}")).ShouldBe(await CountAsync(session, table), table);
    });

    [Fact]
    public async Task Gives_no_row_away()
    {
        await using var session = await SessionOfAsync(Northwind);
        foreach (var table in TablesWithTenant)
        {
            (await session.EndingOfAsync($"UPDATE \"{table}\" SET \"TenantId\" = $1", The.Contoso.Id)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege, table);
            (await session.EndingOfAsync($"UPDATE \"{table}\" SET \"TenantId\" = NULL")).ShouldBe(PostgresErrorCodes.InsufficientPrivilege, table);
        }
    }

    [Fact]
    public async Task Adds_no_row_to_the_neighbours()
    {
        await using var northwind = await SessionOfAsync(Northwind);
        await ForEachAsync(Tables, async (session, table) =>
        {
            var row = (await northwind.ReadAsync($"SELECT to_jsonb(row) FROM \"{table}\" row LIMIT 1"))[0];
            (await session.EndingOfAsync($"INSERT INTO \"{table}\" SELECT * FROM jsonb_populate_record(NULL::\"{table}\", $1::jsonb)", row))
                .ShouldBe(PostgresErrorCodes.InsufficientPrivilege, table);
        });
    }

    [Fact]
    public async Task Of_the_host_sees_the_rows_of_nobody_and_no_others()
    {
        await using var session = await SessionOfAsync(RowLevelSecurity.Host);
        foreach (var table in TablesWithTenant)
        {
            (await session.ReadAsync($"SELECT count(*) FROM \"{table}\" WHERE \"TenantId\" IS NOT NULL")).ShouldBe(["0"], table);
        }

        (await session.ReadAsync("SELECT \"Email\" FROM \"AbpUsers\"")).ShouldBe([The.Hana.Email]);
    }

    [Fact]
    public async Task Of_a_workspace_sees_what_is_its_own()
    {
        await using var session = await SessionOfAsync(Contoso);
        (await session.ReadAsync("SELECT \"Email\" FROM \"AbpUsers\"")).ShouldBe([The.Omar.Email]);
    }

    // A row that somebody else has just changed is looked at again, and with it everything the policy asks.
    [Theory]
    [InlineData(RowLevelSecurity.Everything)]
    [InlineData(RowLevelSecurity.Host)]
    public async Task Waits_for_a_change_by_somebody_else_and_comes_after_it(string tenant)
    {
        const string Change = "UPDATE \"AbpUsers\" SET \"AccessFailedCount\" = \"AccessFailedCount\" + 1 WHERE \"TenantId\" IS NULL";
        await using var first = await SessionOfAsync(tenant);
        await using var second = await SessionOfAsync(tenant);
        await first.WriteAsync("BEGIN");
        var changed = await first.WriteAsync(Change);
        var waiting = second.WriteAsync(Change);
        await WaitForALockAsync();

        await first.WriteAsync("COMMIT");

        (await waiting).ShouldBe(changed);
        changed.ShouldBePositive();
    }

    private object RowsOf(string table) => _northwind[table];

    private async Task<SqlSession> SessionOfAsync(string? tenant)
    {
        var session = await SqlSession.OpenAsync(Role);
        if (tenant is not null)
        {
            await session.TellAsync(tenant);
        }

        return session;
    }

    /// <summary>From the neighbour's place, from the host's, and by a session that names nobody.</summary>
    private async Task ForEachAsync(IEnumerable<string> tables, Func<SqlSession, string, Task> probe)
    {
        foreach (var tenant in new[] { Contoso, RowLevelSecurity.Host, "" })
        {
            await using var session = await SessionOfAsync(tenant);
            foreach (var table in tables)
            {
                await probe(session, table);
            }
        }
    }

    private async Task WaitForALockAsync()
    {
        await using var observer = await SqlSession.OpenAsync(OwnerConnectionString);
        while ((await observer.ReadAsync("SELECT pid FROM pg_locks WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())")).Count == 0)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<Dictionary<string, int>> CountsAsync(SqlSession session)
    {
        var counts = new Dictionary<string, int>();
        foreach (var table in Tables)
        {
            counts[table] = await CountAsync(session, table);
        }

        return counts;
    }

    private static async Task<int> CountAsync(SqlSession session, string table) =>
        int.Parse((await session.ReadAsync($"SELECT count(*) FROM \"{table}\""))[0], System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class Plain_SQL_of_the_product(PostgreSqlStage stage) : Plain_SQL(stage)
{
    protected override string Role => ConnectionString;
}

public sealed class Plain_SQL_of_the_tables_owner(PostgreSqlStage stage) : Plain_SQL(stage)
{
    protected override string Role => OwnerConnectionString;
}
