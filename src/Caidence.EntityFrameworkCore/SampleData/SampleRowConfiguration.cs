using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.SampleData;

internal sealed class SampleRowConfiguration : IEntityTypeConfiguration<SampleRow>
{
    public void Configure(EntityTypeBuilder<SampleRow> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "SampleRows");
        builder.Property(row => row.Kind).HasMaxLength(16);
        builder.HasIndex(row => new { row.TenantId, row.Kind, row.Ordinal }).IsUnique();
    }
}
