using Caidence.Core.Auditing;
using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Features;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Core.EntityFrameworkCore.Modeling;

public sealed class PermissionGrantConfiguration : IEntityTypeConfiguration<PermissionGrant>
{
    public void Configure(EntityTypeBuilder<PermissionGrant> builder)
    {
        builder.ToTable("AbpPermissionGrants");
        builder.Property(grant => grant.Name).HasMaxLength(128);
        builder.Property(grant => grant.ProviderName).HasMaxLength(8);
        builder.Property(grant => grant.ProviderKey).HasMaxLength(64);
        builder.HasIndex(grant => new { grant.TenantId, grant.ProviderName, grant.ProviderKey, grant.Name }).IsUnique();
    }
}

public sealed class SettingConfiguration : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.ToTable("AbpSettings");
        builder.Property(setting => setting.Name).HasMaxLength(128);
        builder.Property(setting => setting.ProviderName).HasMaxLength(8);
        builder.Property(setting => setting.ProviderKey).HasMaxLength(64);
        builder.HasIndex(setting => new { setting.TenantId, setting.ProviderName, setting.ProviderKey, setting.Name }).IsUnique();
    }
}

public sealed class FeatureValueConfiguration : IEntityTypeConfiguration<FeatureValue>
{
    public void Configure(EntityTypeBuilder<FeatureValue> builder)
    {
        builder.ToTable("AbpFeatureValues");
        builder.Property(feature => feature.Name).HasMaxLength(128);
        builder.Property(feature => feature.Value).HasMaxLength(128);
        builder.HasIndex(feature => new { feature.TenantId, feature.Name }).IsUnique();
    }
}

public sealed class ConfigurationStampConfiguration : IEntityTypeConfiguration<ConfigurationStamp>
{
    public void Configure(EntityTypeBuilder<ConfigurationStamp> builder)
    {
        builder.ToTable("AppConfigurationStamps");
        builder.Property(stamp => stamp.Id).ValueGeneratedNever();
        builder.Property(stamp => stamp.Stamp).HasMaxLength(ConfigurationStamp.MaxLength);
    }
}

public sealed class AuditLogConfiguration : IEntityTypeConfiguration<AuditLog>
{
    public void Configure(EntityTypeBuilder<AuditLog> builder)
    {
        builder.ToTable("AbpAuditLogs");
        builder.Property(log => log.TenantName).HasMaxLength(64);
        builder.Property(log => log.UserName).HasMaxLength(256);
        builder.Property(log => log.ImpersonatorUserName).HasMaxLength(256);
        builder.Property(log => log.ClientId).HasMaxLength(64);
        builder.Property(log => log.ClientIpAddress).HasMaxLength(64);
        builder.Property(log => log.BrowserInfo).HasMaxLength(512);
        builder.Property(log => log.CorrelationId).HasMaxLength(64);
        builder.Property(log => log.HttpMethod).HasMaxLength(16);
        builder.Property(log => log.Url).HasMaxLength(256);
        builder.OwnsMany(log => log.Actions, actions => actions.ToJson());
        builder.Navigation(log => log.Actions).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(log => log.EntityChanges).WithOne().HasForeignKey("AuditLogId").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(log => log.EntityChanges).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(log => new { log.TenantId, log.ExecutionTime });
        builder.HasIndex(log => new { log.TenantId, log.UserId, log.ExecutionTime });
    }
}

public sealed class EntityChangeConfiguration : IEntityTypeConfiguration<EntityChange>
{
    public void Configure(EntityTypeBuilder<EntityChange> builder)
    {
        builder.ToTable("AbpEntityChanges");
        builder.Property(change => change.EntityTypeFullName).HasMaxLength(256);
        builder.Property(change => change.EntityId).HasMaxLength(64);
        builder.OwnsMany(change => change.PropertyChanges, changes => changes.ToJson());
        builder.Navigation(change => change.PropertyChanges).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(change => new { change.TenantId, change.EntityTypeFullName, change.EntityId });
    }
}
