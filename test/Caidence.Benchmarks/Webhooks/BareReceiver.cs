using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Caidence.Benchmarks.Webhooks;

/// <summary>The baseline: a minimal API that reads the body and does one INSERT and commit, nothing else.</summary>
internal static class BareReceiver
{
    public static async Task<int> RunAsync(string connectionString, string url)
    {
        await using var connections = NpgsqlDataSource.Create(connectionString);
        await using (var create = connections.CreateCommand("CREATE TABLE IF NOT EXISTS bare_inbox (id uuid PRIMARY KEY, received_at timestamptz, body text)"))
        {
            await create.ExecuteNonQueryAsync();
        }

        var builder = WebApplication.CreateBuilder(["--urls", url]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", () => "ready");
        app.MapPost("/", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            await using var insert = connections.CreateCommand("INSERT INTO bare_inbox VALUES ($1, $2, $3)");
            insert.Parameters.Add(new() { Value = Guid.CreateVersion7() });
            insert.Parameters.Add(new() { Value = TimeProvider.System.GetUtcNow() });
            insert.Parameters.Add(new() { Value = await reader.ReadToEndAsync() });
            await insert.ExecuteNonQueryAsync();
            return Results.Ok();
        });
        await app.RunAsync();
        return 0;
    }
}
