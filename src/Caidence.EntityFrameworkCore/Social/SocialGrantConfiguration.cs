using Caidence.Core.EntityFrameworkCore.Modeling;
using Caidence.Social.Connections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Social.Grants;

public sealed class SocialGrantConfiguration : IEntityTypeConfiguration<SocialGrant>
{
    public void Configure(EntityTypeBuilder<SocialGrant> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "SocialGrants");
        builder.Property(grant => grant.HolderId).HasMaxLength(SocialConnectionConsts.MaxPlatformIdLength);
        builder.Property(grant => grant.HolderName).HasMaxLength(SocialConnectionConsts.MaxNameLength);
        builder.Property(grant => grant.AccessToken).HasColumnName("AccessTokenEncrypted");
        builder.Property(grant => grant.RefreshToken).HasColumnName("RefreshTokenEncrypted");
        builder.Property(grant => grant.Scopes).HasJsonValue();
        builder.Property(grant => grant.Reason).HasMaxLength(SocialConnectionConsts.MaxReasonLength);
        builder.HasIndex(grant => new { grant.TenantId, grant.Platform, grant.HolderId });
        builder.HasIndex(grant => new { grant.TenantId, grant.RenewAt });
        builder.HasIndex(grant => grant.HolderId);
    }
}
