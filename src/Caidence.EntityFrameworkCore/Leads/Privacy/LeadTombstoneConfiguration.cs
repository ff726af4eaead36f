using Caidence.Core.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Leads.Privacy;

public sealed class LeadTombstoneConfiguration : IEntityTypeConfiguration<LeadTombstone>
{
    public void Configure(EntityTypeBuilder<LeadTombstone> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadTombstones");
        builder.Property(tombstone => tombstone.Hash).HasMaxLength(BlindIndex.HashLength);
        builder.HasIndex(tombstone => new { tombstone.TenantId, tombstone.Hash }).IsUnique();
    }
}
