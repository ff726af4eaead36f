using Caidence.Tenants;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>A transaction that writes a part of a workspace's configuration renews its stamp, once for all rows.</summary>
internal static class PostgreSqlConfigurationTriggers
{
    private const string Renewed = "caidence.renewed";

    // What a transaction has told itself is taken back with it, also with a savepoint.
    private const string Function = $"""
        CREATE OR REPLACE FUNCTION caidence_renew_configuration_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          changed CONSTANT uuid := coalesce(CASE WHEN TG_OP = 'DELETE' THEN OLD."TenantId" ELSE NEW."TenantId" END, '00000000-0000-0000-0000-000000000000');
        BEGIN
          IF current_setting('{Renewed}', true) IS DISTINCT FROM changed::text THEN
            INSERT INTO "AppConfigurationStamps" ("Id", "Stamp") VALUES (changed, gen_random_uuid()::text)
            ON CONFLICT ("Id") DO UPDATE SET "Stamp" = excluded."Stamp";
            PERFORM set_config('{Renewed}', changed::text, true);
          END IF;
          RETURN NULL;
        END $$
        """;

    public static IEnumerable<string> Statements(IModel model) => ConfigurationParts.TablesOf(model)
        .Select(table => $"""
            CREATE OR REPLACE TRIGGER renew_configuration_stamp AFTER INSERT OR UPDATE OR DELETE ON "{table}"
            FOR EACH ROW EXECUTE FUNCTION caidence_renew_configuration_stamp()
            """)
        .Prepend(Function);
}
