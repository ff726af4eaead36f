using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Onboarding;

public sealed class OnboardingProgressConfiguration : IEntityTypeConfiguration<OnboardingProgress>
{
    public void Configure(EntityTypeBuilder<OnboardingProgress> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "OnboardingProgress");
        builder.Property(progress => progress.Kind).HasMaxLength(16);
        builder.Property(progress => progress.CompletedSteps).HasJsonValue();
        builder.Property(progress => progress.SkippedSteps).HasJsonValue();
        builder.Property(progress => progress.StepTimes).HasJsonValue().HasDefaultValueSql("'[]'");
        builder.HasIndex(progress => new { progress.TenantId, progress.UserId }).IsUnique();
    }
}

public sealed class OnboardingDraftConfiguration : IEntityTypeConfiguration<OnboardingDraft>
{
    public void Configure(EntityTypeBuilder<OnboardingDraft> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "OnboardingDrafts");
        builder.Property(draft => draft.Step).HasMaxLength(32);
        builder.Property(draft => draft.Fields).HasJsonValue();
        builder.HasIndex(draft => new { draft.TenantId, draft.UserId, draft.Step }).IsUnique();
    }
}
