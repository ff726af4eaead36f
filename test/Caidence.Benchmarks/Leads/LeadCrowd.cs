using Caidence.EntityFrameworkCore.PostgreSql;
using Npgsql;

namespace Caidence.Benchmarks.Leads;

/// <summary>Multiplies the leads of a workspace past the product, search terms included; every copy is somebody else, a little earlier.</summary>
internal sealed class LeadCrowd(string connectionString, Guid tenantId)
{
    private const string Statuses = "ARRAY['New','Contacted','Qualified','Converted','Lost']";

    private string Newest =>
        $"""SELECT * FROM "AppLeads" WHERE "TenantId" = '{tenantId}' AND NOT "IsDeleted" AND NOT "IsTest" ORDER BY "CapturedAt" DESC, "Id" DESC LIMIT 25""";

    /// <summary>Imported leads are all new; those of a team that works are not.</summary>
    public Task PrepareAsync() => ExecuteAsync(
        $"""UPDATE "AppLeads" SET "Status" = ({Statuses})[1 + abs(hashtext("Id"::text)) % 5]""",
        """VACUUM ANALYZE "AppLeads", "AppLeadSearchTerms", "AppLeadActivities" """);

    public async Task GrowAsync(int times)
    {
        var (own, columns) = (
            """ "Id", "TenantId", "EmailHash", "PhoneHash", "Status", "CapturedAt", "ConcurrencyStamp" """,
            string.Join(", ", (await ColumnsAsync()).Select(column => $"\"{column}\"")));
        await ExecuteAsync(
            $"""
            INSERT INTO "AppLeads" ({own}, {columns})
            SELECT md5("Id"::text || turn)::uuid, "TenantId", left(md5("EmailHash" || turn), 22), left(md5("PhoneHash" || turn), 22),
                ({Statuses})[1 + abs(hashtext("Id"::text || turn)) % 5], "CapturedAt" - turn * interval '7 minutes', "ConcurrencyStamp", {columns}
            FROM "AppLeads" CROSS JOIN generate_series(1, {times - 1}) AS turn
            """,
            """DROP INDEX "IX_AppLeadSearchTerms_Code_CapturedAt_LeadId_TenantId" """,
            $"""
            INSERT INTO "AppLeadSearchTerms" ("Code", "LeadId", "MoreLeadIds", "CapturedAt", "TenantId")
            SELECT "Code", md5("LeadId"::text || turn)::uuid, CASE WHEN "MoreLeadIds" IS NOT NULL THEN ARRAY (SELECT md5(id::text || turn)::uuid FROM unnest("MoreLeadIds") AS id) END,
                "CapturedAt" - turn * interval '7 minutes', "TenantId"
            FROM "AppLeadSearchTerms" CROSS JOIN generate_series(1, {times - 1}) AS turn
            """,
            """CREATE INDEX "IX_AppLeadSearchTerms_Code_CapturedAt_LeadId_TenantId" ON "AppLeadSearchTerms" ("Code", "CapturedAt", "LeadId", "TenantId") INCLUDE ("MoreLeadIds")""",
            """VACUUM ANALYZE "AppLeads", "AppLeadSearchTerms" """);
    }

    /// <summary>The rows of the newest page and nothing else: no person, no permission, no count, nothing decrypted.</summary>
    public Task NewestAsync() => ExecuteAsync(Newest);

    /// <summary>The rows of the newest page and how many leads there are, up to where the list stops counting.</summary>
    public Task NewestAndCountAsync() => ExecuteAsync(
        Newest,
        $"""SELECT count(*) FROM (SELECT 1 FROM "AppLeads" WHERE "TenantId" = '{tenantId}' AND NOT "IsDeleted" AND NOT "IsTest" LIMIT 10001) AS leads""");

    private async Task<List<string>> ColumnsAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT column_name FROM information_schema.columns WHERE table_name = 'AppLeads'
                AND column_name NOT IN ('Id', 'TenantId', 'EmailHash', 'PhoneHash', 'Status', 'CapturedAt', 'ConcurrencyStamp')
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await reader.ReadAsync())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private async Task ExecuteAsync(params string[] statements)
    {
        await using var connection = await OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 1_800 };
            await command.ExecuteNonQueryAsync();
        }
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT set_config('{RowLevelSecurity.TenantSetting}', '{RowLevelSecurity.Everything}', false)", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }
}
