using Caidence.Tenants;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.EntityFrameworkCore.Sqlite;

/// <summary>Whatever writes a part of a workspace's configuration renews its stamp.</summary>
internal static class SqliteConfigurationTriggers
{
    public static IEnumerable<string> Statements(IModel model) =>
        from table in ConfigurationParts.TablesOf(model)
        from change in new[] { (Verb: "INSERT", Row: "NEW"), (Verb: "UPDATE", Row: "NEW"), (Verb: "DELETE", Row: "OLD") }
        select $"""
            CREATE TRIGGER IF NOT EXISTS "renew_stamp_{table}_{change.Verb}" AFTER {change.Verb} ON "{table}" BEGIN
              INSERT INTO "AppConfigurationStamps" ("Id", "Stamp")
              VALUES (coalesce({change.Row}."TenantId", '00000000-0000-0000-0000-000000000000'), lower(hex(randomblob(16))))
              ON CONFLICT ("Id") DO UPDATE SET "Stamp" = excluded."Stamp";
            END
            """;
}
