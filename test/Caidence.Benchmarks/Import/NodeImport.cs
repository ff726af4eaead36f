using System.Diagnostics;
using System.Text.Json.Nodes;
using Npgsql;

namespace Caidence.Benchmarks.Import;

/// <summary>The same file brought in by papaparse, pg and pg-copy-streams (<c>Node/import.mjs</c>), into copies of the same tables.</summary>
internal sealed class NodeImport(string connectionString)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Import", "Node");

    public async Task PrepareAsync()
    {
        await RunAsync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
        await ExecuteAsync("""
            CREATE TABLE node_leads (LIKE copied_leads INCLUDING ALL);
            CREATE TABLE node_activities (LIKE "AppLeadActivities" INCLUDING ALL);
            CREATE TABLE node_terms (LIKE "AppLeadSearchTerms" INCLUDING ALL);
            """);
    }

    public async Task<(TimeSpan Took, double PeakMegabytes)> RunAsync(string file, int rows)
    {
        await ExecuteAsync("TRUNCATE node_leads, node_activities, node_terms");
        var owner = new NpgsqlConnectionStringBuilder(connectionString);
        var url = $"postgres://{owner.Username}:{Uri.EscapeDataString(owner.Password!)}@{owner.Host}:{owner.Port}/{owner.Database}";
        var answer = JsonNode.Parse(await RunAsync("node", ["import.mjs", file, url]))!;
        return answer["written"]!.GetValue<int>() == rows
            ? (TimeSpan.FromSeconds(answer["seconds"]!.GetValue<double>()), answer["peakMegabytes"]!.GetValue<double>())
            : throw new InvalidOperationException(answer.ToJsonString());
    }

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}
