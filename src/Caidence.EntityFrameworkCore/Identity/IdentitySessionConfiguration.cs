using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Identity;

internal sealed class IdentitySessionConfiguration : IEntityTypeConfiguration<IdentitySession>
{
    public void Configure(EntityTypeBuilder<IdentitySession> builder)
    {
        builder.ToTable("AbpSessions");
        builder.Property(session => session.ClientIpAddress).HasMaxLength(64);
        builder.Property(session => session.BrowserInfo).HasMaxLength(512);
        builder.HasIndex(session => new { session.TenantId, session.UserId });
        builder.HasIndex(session => new { session.TenantId, session.ExpirationTime });
    }
}
