using Caidence.Core.EntityFrameworkCore.Encryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Leads.Views;

public sealed class LeadViewConfiguration : IEntityTypeConfiguration<LeadView>
{
    public void Configure(EntityTypeBuilder<LeadView> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadViews");
        builder.Property(view => view.Name).HasMaxLength(LeadConsts.MaxViewNameLength);
        builder.Property(view => view.Query).IsEncrypted();
        builder.HasIndex(view => new { view.TenantId, view.OwnerId });
    }
}
