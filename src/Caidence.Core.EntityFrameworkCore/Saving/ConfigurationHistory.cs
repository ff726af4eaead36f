using System.Text.Json;
using Caidence.Core.Auditing;
using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Features;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Caidence.Core.EntityFrameworkCore.Saving;

/// <summary>
/// Describes what grants, settings and features were and are: one change for each whose they are, with a line for each name. What people
/// set for themselves alone is left out.
/// </summary>
internal sealed class ConfigurationHistory(AbpDbContextServices services)
{
    private const int MaxWhoseLength = 64;

    public IEnumerable<EntityChange> Describe(ChangeTracker tracker) =>
        services.Auditing.Current is null
            ? []
            : tracker.Entries<ITenantConfigurationPart>()
                .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                .Select(LineOf)
                .OfType<Line>()
                .GroupBy(line => (line.Part, line.TenantId, line.Whose))
                .Select(ChangeOf);

    private Line? LineOf(EntityEntry<ITenantConfigurationPart> entry) => entry.Entity switch
    {
        PermissionGrant grant => new(
            typeof(PermissionGrant), grant.TenantId, grant.ProviderKey, grant.Name, JsonOf(entry.State != EntityState.Added), JsonOf(entry.State != EntityState.Deleted)),
        Setting { ProviderName: not SettingHolder.OfUser } setting => LineOf(entry, setting.ProviderKey, setting.Name, IsMasked(setting)),
        FeatureValue feature => LineOf(entry, feature.TenantId?.ToString(), feature.Name, isMasked: false),
        _ => null,
    };

    private static Line? LineOf(EntityEntry<ITenantConfigurationPart> entry, string? whose, string name, bool isMasked)
    {
        var value = entry.Property<string?>(nameof(Setting.Value));
        var (before, after) = (entry.State == EntityState.Added ? null : value.OriginalValue, entry.State == EntityState.Deleted ? null : value.CurrentValue);
        return before == after ? null : new(entry.Metadata.ClrType, entry.Entity.TenantId, whose ?? "", name, Show(before), Show(after));

        string? Show(string? text) => text is not null && isMasked ? EntityHistory.Masked : JsonOf(text);
    }

    private EntityChange ChangeOf(IGrouping<(Type Part, Guid? TenantId, string Whose), Line> lines)
    {
        var (part, tenantId, whose) = lines.Key;
        var change = new EntityChange(services.Guids.Create(), tenantId, part.FullName!, whose[..Math.Min(whose.Length, MaxWhoseLength)], EntityChangeType.Updated, services.Clock.Now);
        foreach (var line in lines)
        {
            change.Add(new(line.Name, typeof(string).FullName!, line.Before, line.After));
        }

        return change;
    }

    private bool IsMasked(Setting setting) => services.SettingDefinitions.Get(setting.Name) is { IsEncrypted: true } or { IsMaskedInAudit: true };

    private static string? JsonOf<T>(T value) => value is null ? null : EntityHistory.Fit(JsonSerializer.Serialize(value));

    private sealed record Line(Type Part, Guid? TenantId, string Whose, string Name, string? Before, string? After);
}
