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
        builder.HasIndex(tenant => tenant.PlanId);
        builder.Property(tenant => tenant.Subdomain).HasMaxLength(TenantConsts.MaxSubdomainLength);
        builder.HasIndex(tenant => tenant.Subdomain).IsUnique().HasFilter("NOT \"IsDeleted\" AND \"Subdomain\" IS NOT NULL");
        builder.HasIndex(tenant => tenant.NormalizedName).IsUnique().HasFilter("NOT \"IsDeleted\"");
    }
}
