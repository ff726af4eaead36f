using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Social.Connections;

public sealed class SocialConnectionConfiguration : IEntityTypeConfiguration<SocialConnection>
{
    public void Configure(EntityTypeBuilder<SocialConnection> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "SocialConnections");
        builder.Property(connection => connection.PlatformUserId).HasMaxLength(SocialConnectionConsts.MaxPlatformIdLength);
        builder.Property(connection => connection.PlatformUsername).HasMaxLength(SocialConnectionConsts.MaxNameLength);
        builder.Property(connection => connection.PlatformDisplayName).HasMaxLength(SocialConnectionConsts.MaxNameLength);
        builder.Property(connection => connection.PlatformAvatarUrl).HasMaxLength(SocialConnectionConsts.MaxAddressLength);
        builder.Property(connection => connection.LogoBlobName).HasMaxLength(128);
        builder.Property(connection => connection.LogoContentType).HasMaxLength(64);
        builder.Property(connection => connection.PageId).HasMaxLength(SocialConnectionConsts.MaxPlatformIdLength);
        builder.Property(connection => connection.PageName).HasMaxLength(SocialConnectionConsts.MaxNameLength);
        builder.Property(connection => connection.AccessToken).HasColumnName("AccessTokenEncrypted");
        builder.Property(connection => connection.Scopes).HasJsonValue();
        builder.Property(connection => connection.Capabilities).HasJsonValue();
        builder.Property(connection => connection.ErrorMessage).HasMaxLength(SocialConnectionConsts.MaxReasonLength);

        // One connection per account and brand; a brand is none, too, which a plain unique index would not see.
        builder.HasIndex(connection => new { connection.TenantId, connection.Platform, connection.PlatformUserId, connection.BrandId }).IsUnique();
        builder.HasIndex(connection => new { connection.TenantId, connection.Platform, connection.PlatformUserId })
            .IsUnique().HasFilter("\"BrandId\" IS NULL").HasDatabaseName("IX_AppSocialConnections_WithoutBrand");
        builder.HasIndex(connection => connection.GrantId);
        builder.HasIndex(connection => new { connection.TenantId, connection.SyncAt });
    }
}

public sealed class SocialConnectionEventConfiguration : IEntityTypeConfiguration<SocialConnectionEvent>
{
    public void Configure(EntityTypeBuilder<SocialConnectionEvent> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "SocialConnectionEvents");
        builder.Property(line => line.Facts).HasJsonValue();
        builder.HasIndex(line => new { line.ConnectionId, line.At });
    }
}

public sealed class SocialFollowerCountConfiguration : IEntityTypeConfiguration<SocialFollowerCount>
{
    public void Configure(EntityTypeBuilder<SocialFollowerCount> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "SocialFollowerCounts");
        builder.HasIndex(count => new { count.ConnectionId, count.Day }).IsUnique();
    }
}
