using Caidence.Core.EntityFrameworkCore.Encryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Leads.NextSteps;

public sealed class LeadNextStepConfiguration : IEntityTypeConfiguration<LeadNextStep>
{
    public void Configure(EntityTypeBuilder<LeadNextStep> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadNextSteps");
        builder.Property(step => step.Text).IsEncrypted();
        builder.HasOne<Lead>().WithMany().HasForeignKey(step => step.LeadId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(step => new { step.TenantId, step.LeadId });
        builder.HasIndex(step => new { step.TenantId, step.AssignedToId, step.DueAt }).HasFilter("\"DoneAt\" IS NULL");
        builder.HasIndex(step => new { step.TenantId, step.DueAt }).HasFilter("\"DoneAt\" IS NULL AND \"RemindedAt\" IS NULL");
    }
}
