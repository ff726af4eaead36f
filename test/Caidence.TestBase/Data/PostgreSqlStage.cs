using System.Text;
using Npgsql;

namespace Caidence.Data;

public sealed class PostgreSqlStage : Stage
{
    // Nobody pulls the plug on these databases, so their commits need not wait for the disk.
    private const string InNoHurry = ";Options=-c synchronous_commit=off;Maximum Pool Size=20";

    private PostgreSqlTestDatabase? _master;

    public override TestDatabase Database => TestDatabase.PostgreSql;

    protected override async Task<IReadOnlyDictionary<string, string?>> MakeMasterAsync() =>
        SettingsFor(_master = await PostgreSqlTestDatabase.CreateAsync());

    protected override void CloseMaster() => NpgsqlConnection.ClearAllPools();

    protected override async Task<StageCopy> CopyMasterAsync()
    {
        var copy = await _master!.CopyAsync();
        return new(SettingsFor(copy), () => DumpAsync(copy), () => DropAsync(copy));
    }

    protected override ValueTask DropMasterAsync() => _master?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<string> DumpAsync(PostgreSqlTestDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.OwnerConnectionString);
        await connection.OpenAsync();
        await ExecuteAsync("SELECT set_config('caidence.tenant_id', '*', false)", connection);
        var tables = await ExecuteAsync("SELECT quote_ident(table_name) FROM information_schema.tables WHERE table_schema = 'public'", connection);

        var text = new StringBuilder();
        foreach (var table in tables)
        {
            text.AppendLine(table).AppendJoin('\n', await ExecuteAsync($"SELECT row::text FROM {table} row", connection)).AppendLine();
        }

        return text.ToString();
    }

    private static async Task<List<string>> ExecuteAsync(string sql, NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static ValueTask DropAsync(PostgreSqlTestDatabase database)
    {
        using (var connection = new NpgsqlConnection(database.ConnectionString + InNoHurry))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        return database.DisposeAsync();
    }

    private static Dictionary<string, string?> SettingsFor(PostgreSqlTestDatabase database) => new()
    {
        ["CAIDENCE_DATA"] = Path.GetTempPath(),
        ["Database:Provider"] = "PostgreSql",
        ["ConnectionStrings:Default"] = database.ConnectionString + InNoHurry,
        ["ConnectionStrings:Migrations"] = database.OwnerConnectionString,
    };
}
