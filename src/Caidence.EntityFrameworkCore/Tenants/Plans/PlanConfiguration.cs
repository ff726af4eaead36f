using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Tenants.Plans;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "Plans");
        builder.Property(plan => plan.Name).HasMaxLength(PlanConsts.MaxNameLength);
        builder.Property(plan => plan.NormalizedName).HasMaxLength(PlanConsts.MaxNameLength);
        builder.Property(plan => plan.Description).HasMaxLength(PlanConsts.MaxDescriptionLength);
        builder.Property(plan => plan.Features).HasJsonValue();
        builder.HasIndex(plan => plan.NormalizedName).IsUnique().HasFilter("NOT \"IsDeleted\"");
    }
}
