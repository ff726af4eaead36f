using Caidence.Tenants;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>
/// A transaction that writes a part of a workspace's configuration renews its stamp, once for all rows and as the last thing it does: the row of the
/// stamp, for which others may be waiting, is held by nobody who waits for another row.
/// </summary>
internal static class PostgreSqlConfigurationTriggers
{
    private const string Renewed = "caidence.renewed";

    // What a transaction has told itself is taken back with it, also with a savepoint. An erased workspace gets no stamp any more.
    private const string Function = $"""
        CREATE OR REPLACE FUNCTION caidence_renew_configuration_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          platform CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
          changed CONSTANT uuid := coalesce(CASE WHEN TG_OP = 'DELETE' THEN OLD."TenantId" ELSE NEW."TenantId" END, platform);
        BEGIN
          IF current_setting('{Renewed}', true) IS DISTINCT FROM changed::text THEN
            INSERT INTO "AppConfigurationStamps" ("Id", "Stamp")
            SELECT changed, gen_random_uuid()::text WHERE changed = platform OR EXISTS (SELECT FROM "AbpTenants" WHERE "Id" = changed)
            ON CONFLICT ("Id") DO UPDATE SET "Stamp" = excluded."Stamp";
            PERFORM set_config('{Renewed}', changed::text, true);
          END IF;
          RETURN NULL;
        END $$
        """;

    // Last, whatever has been remembered while there were no triggers is forgotten.
    private const string Renewal = """
        INSERT INTO "AppConfigurationStamps" ("Id", "Stamp") VALUES ('00000000-0000-0000-0000-000000000000', gen_random_uuid()::text)
        ON CONFLICT ("Id") DO UPDATE SET "Stamp" = excluded."Stamp"
        """;

    public static IEnumerable<string> Statements(IModel model) => ConfigurationParts.TablesOf(model)
        .Select(table => $"""
            DROP TRIGGER IF EXISTS renew_configuration_stamp ON "{table}";
            CREATE CONSTRAINT TRIGGER renew_configuration_stamp AFTER INSERT OR UPDATE OR DELETE ON "{table}"
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION caidence_renew_configuration_stamp()
            """)
        .Prepend(Function)
        .Append(Renewal);
}
