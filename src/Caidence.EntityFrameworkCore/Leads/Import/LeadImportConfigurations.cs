using Caidence.Core.EntityFrameworkCore.Encryption;
using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Leads.Import;

public sealed class LeadImportConfiguration : IEntityTypeConfiguration<LeadImport>
{
    public void Configure(EntityTypeBuilder<LeadImport> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadImports");
        builder.Property(import => import.FileName).IsEncrypted();
        builder.Property(import => import.Dialect).HasJsonValue();
        builder.Property(import => import.Columns).IsEncrypted();
        builder.Property(import => import.Options).IsEncrypted();
        builder.Property(import => import.Counts).HasJsonValue();
        builder.Property(import => import.Undone).HasJsonValue();
        builder.Property(import => import.Failure).HasMaxLength(128);
        builder.HasIndex(import => new { import.TenantId, import.CreationTime });
        builder.HasIndex(import => import.LeaseUntil).HasFilter("\"State\" IN ('Queued', 'Running', 'Undoing')");
    }
}

public sealed class RefusedRowConfiguration : IEntityTypeConfiguration<RefusedRow>
{
    public void Configure(EntityTypeBuilder<RefusedRow> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadImportRefusedRows");
        builder.Property(row => row.Cells).IsEncrypted();
        builder.HasOne<LeadImport>().WithMany().HasForeignKey(row => row.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.TenantId, row.ImportId, row.Line });
    }
}

public sealed class ReplacedLeadConfiguration : IEntityTypeConfiguration<ReplacedLead>
{
    public void Configure(EntityTypeBuilder<ReplacedLead> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadImportReplacedLeads");
        builder.Property(entry => entry.Before).IsEncrypted();
        builder.Property(entry => entry.StampAfter).HasMaxLength(40);
        builder.HasOne<LeadImport>().WithMany().HasForeignKey(entry => entry.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Lead>().WithMany().HasForeignKey(entry => entry.LeadId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(entry => new { entry.TenantId, entry.ImportId, entry.LeadId }).IsUnique();
    }
}
