using Caidence.Tenants;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>Whatever writes a part of a workspace's configuration renews its stamp; an erased workspace gets none any more.</summary>
internal static class SqliteConfigurationTriggers
{
    // Last, whatever has been remembered while there were no triggers is forgotten.
    private const string Renewal = """
        INSERT INTO "AppConfigurationStamps" ("Id", "Stamp") VALUES ('00000000-0000-0000-0000-000000000000', lower(hex(randomblob(16))))
        ON CONFLICT ("Id") DO UPDATE SET "Stamp" = excluded."Stamp"
        """;

    public static IEnumerable<string> Statements(IModel model) =>
        (from table in ConfigurationParts.TablesOf(model)
         from change in new[] { (Verb: "INSERT", Row: "NEW"), (Verb: "UPDATE", Row: "NEW"), (Verb: "DELETE", Row: "OLD") }
         select $"""
            DROP TRIGGER IF EXISTS "renew_stamp_{table}_{change.Verb}";
            CREATE TRIGGER "renew_stamp_{table}_{change.Verb}" AFTER {change.Verb} ON "{table}" BEGIN
              INSERT INTO "AppConfigurationStamps" ("Id", "Stamp")
              SELECT coalesce({change.Row}."TenantId", '00000000-0000-0000-0000-000000000000'), lower(hex(randomblob(16)))
              WHERE {change.Row}."TenantId" IS NULL OR EXISTS (SELECT 1 FROM "AbpTenants" WHERE "Id" = {change.Row}."TenantId")
              ON CONFLICT ("Id") DO UPDATE SET "Stamp" = excluded."Stamp";
            END
            """).Append(Renewal);
}
