using Caidence.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.Core.EntityFrameworkCore.Encryption;

/// <summary>A column that holds Fernet tokens, as SQL names it.</summary>
internal sealed record EncryptedColumn(string Table, string Key, string Column)
{
    public static IReadOnlyList<EncryptedColumn> AllOf(IModel model) =>
    [
        .. from type in model.GetEntityTypes()
           from property in type.GetProperties()
           where HoldsTokens(property)
           select new EncryptedColumn(
               Quote(type.GetTableName()!), Quote(type.FindPrimaryKey()!.Properties.Single().GetColumnName()), Quote(property.GetColumnName())),
    ];

    public string ReadAfter(int count) =>
        $$"""SELECT {{Key}} AS "Id", {{Column}} AS "Token" FROM {{Table}} WHERE {{Key}} > {0} AND {{Column}} IS NOT NULL ORDER BY {{Key}} LIMIT {{count}}""";

    /// <summary>Leaves alone what somebody has written since it was read.</summary>
    public string Replace => $$"""UPDATE {{Table}} SET {{Column}} = {0} WHERE {{Key}} = {1} AND {{Column}} = {2}""";

    // A setting is encrypted by its store, and only where its definition says so.
    private static bool HoldsTokens(IReadOnlyProperty property) =>
        property.IsEncrypted() || (property.DeclaringType.ClrType == typeof(Setting) && property.Name == nameof(Setting.Value));

    private static string Quote(string name) => $"\"{name}\"";
}
