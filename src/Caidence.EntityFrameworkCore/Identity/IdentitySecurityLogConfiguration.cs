using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Identity;

internal sealed class IdentitySecurityLogConfiguration : IEntityTypeConfiguration<IdentitySecurityLog>
{
    public void Configure(EntityTypeBuilder<IdentitySecurityLog> builder)
    {
        builder.ToTable("AbpSecurityLogs");
        builder.Property(log => log.Action).HasMaxLength(96);
        builder.Property(log => log.ClientId).HasMaxLength(64);
        builder.Property(log => log.ClientIpAddress).HasMaxLength(64);
        builder.Property(log => log.BrowserInfo).HasMaxLength(512);
        builder.Property(log => log.CorrelationId).HasMaxLength(64);
        builder.HasIndex(log => new { log.TenantId, log.CreationTime });
        builder.HasIndex(log => new { log.TenantId, log.UserId, log.CreationTime });
    }
}
