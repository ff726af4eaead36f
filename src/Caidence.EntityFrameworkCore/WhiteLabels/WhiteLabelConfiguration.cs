using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.WhiteLabels;

internal sealed class WhiteLabelConfiguration : IEntityTypeConfiguration<WhiteLabel>
{
    public void Configure(EntityTypeBuilder<WhiteLabel> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "WhiteLabels");
        builder.Property(label => label.PrimaryColor).HasMaxLength(7);
        builder.Property(label => label.SenderName).HasMaxLength(WhiteLabelConsts.MaxSenderNameLength);
        builder.Property(label => label.LogoBlobName).HasMaxLength(80);
        builder.Property(label => label.LogoContentType).HasMaxLength(32);
        builder.Property(label => label.FaviconBlobName).HasMaxLength(80);
        builder.Property(label => label.FaviconContentType).HasMaxLength(32);
        builder.Ignore(label => label.Favicon);
        builder.HasIndex(label => label.TenantId).IsUnique().HasFilter("\"IsDeleted\" = FALSE");
    }
}
