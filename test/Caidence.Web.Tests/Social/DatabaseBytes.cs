using System.Text;
using Npgsql;

namespace Caidence.Web.Social;

/// <summary>All that somebody gets who walks off with the disk: files as they lie there, rows as text.</summary>
internal static class DatabaseBytes
{
    public static async Task<byte[]> ReadAsync(InstallationSettings settings)
    {
        var all = new MemoryStream();
        foreach (var file in Directory.EnumerateFiles(settings.DataFolder, "*", SearchOption.AllDirectories))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await open.CopyToAsync(all);
        }

        if (settings.Values.GetValueOrDefault("Database:Provider") == "PostgreSql")
        {
            await all.WriteAsync(Encoding.UTF8.GetBytes(await DumpAsync(settings.PostgreSql.OwnerConnectionString)));
        }

        return all.ToArray();
    }

    private static async Task<string> DumpAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await ReadAsync("SELECT set_config('caidence.tenant_id', '*', false)", connection);
        var tables = await ReadAsync(
            "SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')",
            connection);

        var text = new StringBuilder();
        foreach (var table in tables)
        {
            text.AppendLine(table).AppendJoin('\n', await ReadAsync($"SELECT row::text FROM {table} row", connection)).AppendLine();
        }

        return text.ToString();
    }

    private static async Task<List<string>> ReadAsync(string sql, NpgsqlConnection connection)
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
}
