using Caidence.Data;
using Caidence.EntityFrameworkCore.PostgreSql;
using Npgsql;

namespace Caidence.MultiTenancy;

/// <summary>What PostgreSQL's catalogue says about the second wall: it has no gap, and nobody who works here can take it down.</summary>
public sealed class Row_level_security(PostgreSqlStage stage) : CaidenceTestBase(stage)
{
    private string[] _guarded = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _guarded = await ReadAsync(database => Task.FromResult(RowLevelSecurity.GuardedTables(database.Model).Select(guarded => guarded.Table).Order().ToArray()));
    }

    [Fact]
    public async Task Is_enabled_and_forced_on_every_table_with_rows_of_workspaces() => (await AsOwnerAsync("""
        SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity AND relforcerowsecurity
        """)).Order(StringComparer.Ordinal).ShouldBe(_guarded.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Forgets_no_table_with_a_tenant() => (await AsOwnerAsync("""
        SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'TenantId'
        """)).Except(_guarded).ShouldBeEmpty();

    [Fact]
    public async Task Has_one_policy_per_table_which_holds_for_everybody_and_everything() => (await AsOwnerAsync("""
        SELECT concat_ws(' ', tablename, policyname, cmd, roles) FROM pg_policies WHERE schemaname = 'public'
        """)).Order(StringComparer.Ordinal).ShouldBe(_guarded.Select(table => $"{table} tenant_isolation ALL {{public}}").Order(StringComparer.Ordinal));

    [Fact]
    public async Task Binds_the_role_of_the_product()
    {
        (await AsProductAsync("SELECT rolname FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls OR rolcreaterole)")).ShouldBeEmpty();
        (await AsProductAsync("SELECT rolname FROM pg_roles WHERE rolname <> current_user AND pg_has_role(oid, 'MEMBER')")).ShouldBeEmpty();
        (await AsProductAsync("SELECT relname FROM pg_class WHERE relowner = current_user::regrole")).ShouldBeEmpty();
        (await AsProductAsync("SELECT nspname FROM pg_namespace WHERE nspowner = current_user::regrole")).ShouldBeEmpty();
        (await AsProductAsync("SELECT datname FROM pg_database WHERE datdba = current_user::regrole")).ShouldBeEmpty();
    }

    // TRUNCATE asks no policy.
    [Fact]
    public async Task Cannot_be_passed_by_emptying_a_table() => (await AsProductAsync("""
        SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND has_table_privilege(oid, 'TRUNCATE')
        """)).ShouldBeEmpty();

    [Theory]
    [InlineData("ALTER TABLE \"AppLeads\" NO FORCE ROW LEVEL SECURITY")]
    [InlineData("ALTER TABLE \"AppLeads\" DISABLE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY tenant_isolation ON \"AppLeads\"")]
    [InlineData("CREATE POLICY hole ON \"AppLeads\" USING (true)")]
    [InlineData("SET LOCAL row_security = off; DELETE FROM \"AppLeads\"")]
    public async Task Is_not_taken_down_by_the_product(string sql)
    {
        await using var session = await SqlSession.OpenAsync(ConnectionString);
        (await session.EndingOfAsync(sql)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private Task<List<string>> AsOwnerAsync(string sql) => AsAsync(OwnerConnectionString, sql);

    private Task<List<string>> AsProductAsync(string sql) => AsAsync(ConnectionString, sql);

    private static async Task<List<string>> AsAsync(string role, string sql)
    {
        await using var session = await SqlSession.OpenAsync(role);
        return await session.ReadAsync(sql);
    }
}
