using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Brands;

public sealed class BrandConfiguration : IEntityTypeConfiguration<Brand>
{
    public void Configure(EntityTypeBuilder<Brand> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "Brands");
        builder.Property(brand => brand.Name).HasMaxLength(BrandConsts.MaxNameLength);
        builder.Property(brand => brand.NormalizedName).HasMaxLength(BrandConsts.MaxNameLength);
        builder.Property(brand => brand.Identity).HasJsonValue();
        builder.Property(brand => brand.LogoBlobName).HasMaxLength(80);
        builder.Property(brand => brand.LogoContentType).HasMaxLength(32);
        builder.HasIndex(brand => new { brand.TenantId, brand.NormalizedName }).IsUnique().HasFilter("\"IsDeleted\" = FALSE");
    }
}
