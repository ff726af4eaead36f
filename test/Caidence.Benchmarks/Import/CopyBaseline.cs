using System.Diagnostics;
using Npgsql;

namespace Caidence.Benchmarks.Import;

/// <summary>
/// PostgreSQL's own COPY of the file into a copy of the table, with the same columns and indexes and without row-level security. What the file
/// does not say is as the product writes it: one workspace, ids in the order of time.
/// </summary>
internal sealed class CopyBaseline(string connectionString)
{
    public async Task PrepareAsync()
    {
        await ExecuteAsync("""
            CREATE TABLE copied_leads (LIKE "AppLeads" INCLUDING ALL);
            CREATE SEQUENCE copied_ids CACHE 1000;
            ALTER TABLE copied_leads ALTER "Id" SET DEFAULT lpad(to_hex(nextval('copied_ids')), 32, '0')::uuid, ALTER "TenantId" SET DEFAULT '00000000-0000-0000-0000-000000000001',
                ALTER "CustomFields" SET DEFAULT '{}', ALTER "Attribution" SET DEFAULT '{}', ALTER "Status" SET DEFAULT 'New', ALTER "IsTest" SET DEFAULT false,
                ALTER "SubmissionCount" SET DEFAULT 1, ALTER "CapturedAt" SET DEFAULT now(), ALTER "ConcurrencyStamp" SET DEFAULT '', ALTER "CreationTime" SET DEFAULT now(),
                ALTER "IsDeleted" SET DEFAULT false;
            """);
    }

    public async Task<TimeSpan> RunAsync(string file)
    {
        await ExecuteAsync("TRUNCATE copied_leads");
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var watch = Stopwatch.StartNew();
        await using (var copy = await connection.BeginTextImportAsync(
            """COPY copied_leads ("FirstName", "LastName", "Email", "Phone", "Company", "JobTitle") FROM STDIN (FORMAT csv, HEADER true)"""))
        {
            using var text = new StreamReader(file);
            var buffer = new char[64 * 1024];
            for (int read; (read = await text.ReadAsync(buffer)) > 0;)
            {
                await copy.WriteAsync(buffer.AsMemory(0, read));
            }
        }

        return watch.Elapsed;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}
