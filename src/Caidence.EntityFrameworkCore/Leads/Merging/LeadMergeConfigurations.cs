using Caidence.Core.EntityFrameworkCore.Encryption;
using Caidence.Core.EntityFrameworkCore.Modeling;
using Caidence.Core.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Leads.Merging;

public sealed class LeadMergeConfiguration : IEntityTypeConfiguration<LeadMerge>
{
    public void Configure(EntityTypeBuilder<LeadMerge> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadMerges");
        builder.Property(merge => merge.Before).IsEncrypted();
        builder.Property(merge => merge.After).IsEncrypted();
        builder.Property(merge => merge.Moved).HasJsonValue();
        builder.HasOne<Lead>().WithMany().HasForeignKey(merge => merge.LeadId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Lead>().WithMany().HasForeignKey(merge => merge.OtherId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(merge => new { merge.TenantId, merge.LeadId });
        builder.HasIndex(merge => new { merge.TenantId, merge.OtherId }).IsUnique();
    }
}

public sealed class LeadAliasConfiguration : IEntityTypeConfiguration<LeadAlias>
{
    public void Configure(EntityTypeBuilder<LeadAlias> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadAliases");
        builder.Property(alias => alias.EmailHash).HasMaxLength(BlindIndex.HashLength);
        builder.Property(alias => alias.PhoneHash).HasMaxLength(BlindIndex.HashLength);
        builder.Ignore(alias => alias.Keys);
        builder.HasOne<LeadMerge>().WithMany().HasForeignKey(alias => alias.MergeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Lead>().WithMany().HasForeignKey(alias => alias.LeadId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(alias => new { alias.TenantId, alias.EmailHash });
        builder.HasIndex(alias => new { alias.TenantId, alias.PhoneHash });
    }
}
