using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Identity;

internal sealed class IdentityRoleConfiguration : IEntityTypeConfiguration<IdentityRole>
{
    public void Configure(EntityTypeBuilder<IdentityRole> builder)
    {
        builder.ToTable("AbpRoles");
        builder.Property(role => role.Name).HasMaxLength(IdentityRoleConsts.MaxNameLength).IsRequired();
        builder.Property(role => role.NormalizedName).HasMaxLength(IdentityRoleConsts.MaxNameLength).IsRequired();
        builder.HasUniqueIndexPerTenant(role => new { role.TenantId, role.NormalizedName }, role => role.NormalizedName!, "Name");
    }
}
