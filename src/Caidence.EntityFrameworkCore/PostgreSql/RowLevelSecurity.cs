using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>
/// The second wall between tenants: every table of a tenant's rows shows and takes only those of the session's tenant
/// (<see cref="TenantSetting"/>), also to the owner of the tables. A table below such a row is guarded through it.
/// </summary>
public static class RowLevelSecurity
{
    /// <summary>A tenant's id, <c>host</c> for rows of nobody, <c>*</c> for all; unset shows nothing.</summary>
    public const string TenantSetting = "caidence.tenant_id";

    public const string Host = "host";
    public const string Everything = "*";

    private const string Policy = "tenant_isolation";

    // A query of its own: asked once for each statement, not once for each row.
    private const string Session = $"(SELECT current_setting('{TenantSetting}', true))";

    public static IEnumerable<string> Statements(IModel model) => GuardedTables(model).SelectMany(guarded => (string[])
    [
        $"ALTER TABLE {Quote(guarded.Table)} ENABLE ROW LEVEL SECURITY",
        $"ALTER TABLE {Quote(guarded.Table)} FORCE ROW LEVEL SECURITY",
        $"DROP POLICY IF EXISTS {Policy} ON {Quote(guarded.Table)}",
        $"CREATE POLICY {Policy} ON {Quote(guarded.Table)} USING ({guarded.Condition}) WITH CHECK ({guarded.Condition})",
    ]);

    /// <summary>Every table that holds rows of tenants, with the condition under which a row is there.</summary>
    public static IReadOnlyList<(string Table, string Condition)> GuardedTables(IModel model) =>
        model.GetEntityTypes()
            .Where(type => type.GetTableName() is not null && !type.IsMappedToJson())
            .Select(type => (Table: type.GetTableName()!, Condition: ConditionOf(type)))
            .Where(guarded => guarded.Condition is not null)
            .DistinctBy(guarded => guarded.Table)
            .Select(guarded => (guarded.Table, guarded.Condition!))
            .ToList();

    private static string? ConditionOf(IEntityType type) =>
        type.ClrType.IsAssignableTo(typeof(IMultiTenant)) ? OwnTenant : ThroughParent(type);

    // Both queries are asked whether or not their branch is taken: to look at a changed row again, and to start parallel workers,
    // PostgreSQL answers every InitPlan beforehand (ExecSetParamPlanMulti). So neither may fail for any setting.
    private static string OwnTenant { get; } =
        $"CASE {Session} WHEN '{Everything}' THEN true WHEN '{Host}' THEN \"TenantId\" IS NULL "
        + $"ELSE \"TenantId\" = (SELECT CASE WHEN current_setting('{TenantSetting}', true) NOT IN ('{Everything}', '{Host}', '') "
        + $"THEN current_setting('{TenantSetting}', true)::uuid END) END";

    private static string? ThroughParent(IEntityType type) =>
        type.GetForeignKeys()
            .Where(key => key.IsRequired && key.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IMultiTenant)))
            .Select(key =>
                $"EXISTS (SELECT 1 FROM {Quote(key.PrincipalEntityType.GetTableName()!)} parent "
                + $"WHERE parent.\"Id\" = {Quote(type.GetTableName()!)}.{Quote(key.Properties[0].GetColumnName())})")
            .FirstOrDefault();

    private static string Quote(string name) => $"\"{name}\"";
}
