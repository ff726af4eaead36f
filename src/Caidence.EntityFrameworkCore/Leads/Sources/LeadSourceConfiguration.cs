using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Leads.Sources;

public sealed class LeadSourceConfiguration : IEntityTypeConfiguration<LeadSource>
{
    private const int HashLength = 43;

    public void Configure(EntityTypeBuilder<LeadSource> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadSources");
        builder.Property(source => source.Name).HasMaxLength(LeadSourceConsts.MaxNameLength);
        builder.Property(source => source.PublicId).HasMaxLength(64);
        builder.Property(source => source.AddressHash).HasMaxLength(HashLength);
        builder.Property(source => source.PreviousAddressHash).HasMaxLength(HashLength);
        builder.Property(source => source.PageId).HasMaxLength(LeadSourceConsts.MaxPlatformIdLength);
        builder.Property(source => source.StatusReason).HasMaxLength(64);
        builder.Property(source => source.Config).HasJsonValue();
        builder.Property(source => source.FieldMapping).HasJsonValue();
        builder.HasIndex(source => new { source.TenantId, source.CreationTime });
        builder.HasIndex(source => source.AddressHash).IsUnique();
        builder.HasIndex(source => source.PreviousAddressHash);
        builder.HasIndex(source => source.PageId);
    }
}
