using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Social.Budgets;

public sealed class PlatformBudgetConfiguration : IEntityTypeConfiguration<PlatformBudget>
{
    public void Configure(EntityTypeBuilder<PlatformBudget> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "PlatformBudgets");
        builder.HasKey(budget => budget.Key);
        builder.Property(budget => budget.Key).HasMaxLength(PlatformBudget.MaxKeyLength);
        builder.HasIndex(budget => budget.EndsAt);
    }
}
