using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Tenants;

internal sealed class TenantTableConfiguration : IEntityTypeConfiguration<Tenant>
{
    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        builder.ToTable("AbpTenants");
        builder.Property(tenant => tenant.Name).HasMaxLength(TenantConsts.MaxNameLength);
        builder.Property(tenant => tenant.NormalizedName).HasMaxLength(TenantConsts.MaxNameLength);
        builder.Property(tenant => tenant.ProfileType).HasMaxLength(16);
        builder.HasIndex(tenant => tenant.NormalizedName).IsUnique().HasFilter("NOT \"IsDeleted\"");
    }
}
