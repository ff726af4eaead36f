using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Leads.FirstContact;

public sealed class LeadContactWarningConfiguration : IEntityTypeConfiguration<LeadContactWarning>
{
    public void Configure(EntityTypeBuilder<LeadContactWarning> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadContactWarnings");
        builder.HasOne<Lead>().WithMany().HasForeignKey(warning => warning.LeadId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(warning => new { warning.LeadId, warning.Kind }).IsUnique();
    }
}
