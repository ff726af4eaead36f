using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Profiles;

public sealed class AgencyProfileConfiguration : IEntityTypeConfiguration<AgencyProfile>
{
    public void Configure(EntityTypeBuilder<AgencyProfile> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "AgencyProfiles");
        builder.Property(profile => profile.Company).HasJsonValue();
        builder.Property(profile => profile.Branding).HasJsonValue();
        builder.Property(profile => profile.LogoBlobName).HasMaxLength(80);
        builder.Property(profile => profile.LogoContentType).HasMaxLength(32);
        builder.HasIndex(profile => profile.TenantId).IsUnique().HasFilter("\"IsDeleted\" = FALSE");
    }
}

public sealed class BrandProfileConfiguration : IEntityTypeConfiguration<BrandProfile>
{
    public void Configure(EntityTypeBuilder<BrandProfile> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "BrandProfiles");
        builder.Property(profile => profile.Story).HasJsonValue();
        builder.Property(profile => profile.Audience).HasJsonValue();
        builder.Property(profile => profile.Voice).HasJsonValue();
        builder.Property(profile => profile.ContentPillars).HasJsonValue();
        builder.Property(profile => profile.Competitors).HasJsonValue();
        builder.Property(profile => profile.Guidelines).HasJsonValue();
        builder.HasIndex(profile => profile.TenantId).IsUnique().HasFilter("\"IsDeleted\" = FALSE");
    }
}

public sealed class CreatorProfileConfiguration : IEntityTypeConfiguration<CreatorProfile>
{
    public void Configure(EntityTypeBuilder<CreatorProfile> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "CreatorProfiles");
        builder.Property(profile => profile.Person).HasJsonValue();
        builder.Property(profile => profile.Portfolio).HasJsonValue();
        builder.Property(profile => profile.RateCard).HasJsonValue();
        builder.Property(profile => profile.Availability).HasJsonValue();
        builder.Property(profile => profile.AudienceMetrics).HasJsonValue();
        builder.Property(profile => profile.PortfolioPictures).HasJsonValue();
        builder.Property(profile => profile.KitChoices).HasJsonValue();
        builder.Property(profile => profile.KitTokenHash).HasMaxLength(43);
        builder.Ignore(profile => profile.Pictures).Ignore(profile => profile.Kit);
        builder.Property(profile => profile.LogoBlobName).HasMaxLength(80);
        builder.Property(profile => profile.LogoContentType).HasMaxLength(32);
        builder.HasIndex(profile => profile.TenantId).IsUnique().HasFilter("\"IsDeleted\" = FALSE");
    }
}
