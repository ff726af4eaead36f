using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.Tenants;

internal static class ConfigurationParts
{
    /// <summary>The tables whose every change renews the stamp of its workspace.</summary>
    public static IEnumerable<string> TablesOf(IModel model) =>
        model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ITenantConfigurationPart))).Select(type => type.GetTableName()!).Distinct();
}
