using System.Reflection;
using System.Text.Json;
using Caidence.Core.Auditing;
using Caidence.Core.Domain.Entities.Auditing;
using Caidence.Core.EntityFrameworkCore.Encryption;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Caidence.Core.EntityFrameworkCore.Saving;

/// <summary>Describes the changes of <see cref="AuditedAttribute"/> entities property by property, secrets and personal data masked.</summary>
internal sealed class EntityHistory(AbpDbContextServices services)
{
    public const string Masked = "\"***\"";

    private const int MaxValueLength = 512;

    private static readonly HashSet<string> Unremarkable =
    [
        nameof(IFullAudited.CreationTime), nameof(IFullAudited.CreatorId), nameof(IFullAudited.LastModificationTime),
        nameof(IFullAudited.LastModifierId), nameof(IFullAudited.DeletionTime), nameof(IFullAudited.DeleterId), "ConcurrencyStamp",
        "SecurityStamp", nameof(IMultiTenant.TenantId),
    ];

    public List<EntityChange> Describe(ChangeTracker tracker) =>
        services.Auditing.Current is null
            ? []
            : tracker.Entries()
                .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                .Where(entry => entry.Metadata.ClrType.IsDefined(typeof(AuditedAttribute)))
                .Select(Describe)
                .OfType<EntityChange>()
                .ToList();

    private EntityChange? Describe(EntityEntry entry)
    {
        var tenantId = (entry.Entity as IMultiTenant)?.TenantId ?? services.CurrentTenant.Id;
        var id = entry.Metadata.FindPrimaryKey()!.Properties.Select(key => entry.Property(key.Name).CurrentValue).First();
        var change = new EntityChange(
            services.Guids.Create(), tenantId, entry.Metadata.ClrType.FullName!, id!.ToString()!, KindOf(entry), services.Clock.Now);

        foreach (var property in entry.Properties.Where(property => IsWorthTelling(property, entry.State)))
        {
            change.Add(new(property.Metadata.Name, property.Metadata.ClrType.FullName!,
                entry.State == EntityState.Added ? null : Show(property, property.OriginalValue),
                entry.State == EntityState.Deleted ? null : Show(property, property.CurrentValue)));
        }

        return change.PropertyChanges.Count == 0 && change.ChangeType == EntityChangeType.Updated ? null : change;
    }

    private static EntityChangeType KindOf(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => EntityChangeType.Created,
        EntityState.Deleted => EntityChangeType.Deleted,
        _ => entry.Entity is ISoftDelete { IsDeleted: true } ? EntityChangeType.Deleted : EntityChangeType.Updated,
    };

    private static bool IsWorthTelling(PropertyEntry property, EntityState state) =>
        !property.Metadata.IsPrimaryKey()
        && !Unremarkable.Contains(property.Metadata.Name)
        && property.Metadata.PropertyInfo?.IsDefined(typeof(DisableAuditingAttribute)) != true
        && (state != EntityState.Modified || (property.IsModified && !Equals(property.OriginalValue, property.CurrentValue)))
        && (state != EntityState.Added || property.CurrentValue is not null);

    private static string? Show(PropertyEntry property, object? value) =>
        value is null ? null
        : IsMasked(property) ? Masked
        : Fit(JsonSerializer.Serialize(value));

    public static string Fit(string json) => json.Length > MaxValueLength ? json[..MaxValueLength] : json;

    private static bool IsMasked(PropertyEntry property) =>
        property.Metadata.IsEncrypted()
        || property.Metadata.ClrType == typeof(SecretText)
        || property.Metadata.PropertyInfo?.GetCustomAttribute<MaskedInAuditAttribute>() is not null;
}
