using Caidence.Brands;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Teams;

internal sealed class TeamConfiguration : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "Teams");
        builder.Property(team => team.Name).HasMaxLength(TeamConsts.MaxNameLength);
        builder.Property(team => team.NormalizedName).HasMaxLength(TeamConsts.MaxNameLength);
        builder.Ignore(team => team.MemberIds).Ignore(team => team.BrandIds);
        builder.HasMany(team => team.Members).WithOne().HasForeignKey(member => member.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(team => team.Brands).WithOne().HasForeignKey(brand => brand.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(team => team.Members).AutoInclude();
        builder.Navigation(team => team.Brands).AutoInclude();
        builder.HasIndex(team => new { team.TenantId, team.NormalizedName }).IsUnique();
    }
}

internal sealed class TeamMemberConfiguration : IEntityTypeConfiguration<TeamMember>
{
    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "TeamMembers");
        builder.Property(member => member.Id).ValueGeneratedNever();
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(member => member.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(member => new { member.TenantId, member.UserId });
        builder.HasIndex(member => new { member.TeamId, member.UserId }).IsUnique();
    }
}

internal sealed class TeamBrandConfiguration : IEntityTypeConfiguration<TeamBrand>
{
    public void Configure(EntityTypeBuilder<TeamBrand> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "TeamBrands");
        builder.Property(brand => brand.Id).ValueGeneratedNever();
        builder.HasOne<Brand>().WithMany().HasForeignKey(brand => brand.BrandId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(brand => new { brand.TenantId, brand.BrandId });
        builder.HasIndex(brand => new { brand.TeamId, brand.BrandId }).IsUnique();
    }
}
