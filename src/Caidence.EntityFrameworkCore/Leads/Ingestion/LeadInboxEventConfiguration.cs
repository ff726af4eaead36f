using Caidence.Core.EntityFrameworkCore.Encryption;
using Caidence.Leads.Ingestion.Payloads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Leads.Ingestion;

public sealed class LeadInboxEventConfiguration : IEntityTypeConfiguration<LeadInboxEvent>
{
    public const string Table = CaidenceConsts.DbTablePrefix + "LeadInbox";

    public void Configure(EntityTypeBuilder<LeadInboxEvent> builder)
    {
        builder.ToTable(Table);
        builder.Property(inbound => inbound.EventKey).HasMaxLength(LeadInboxKeys.MaxLength);
        builder.Property(inbound => inbound.ProviderLeadId).HasMaxLength(LeadConsts.MaxProviderIdLength);
        builder.Property(inbound => inbound.PageId).HasMaxLength(LeadConsts.MaxProviderIdLength);
        builder.Property(inbound => inbound.FormId).HasMaxLength(LeadConsts.MaxProviderIdLength);
        builder.Property(inbound => inbound.Verification).HasMaxLength(64);
        builder.Property(inbound => inbound.Detail).HasMaxLength(256);
        builder.Ignore(inbound => inbound.EarlierKey);

        // Whoever outstayed a lease must not end an event that has ended.
        builder.Property(inbound => inbound.State).IsConcurrencyToken();
        builder.Property(inbound => inbound.Payload).IsEncrypted();
        builder.Property(inbound => inbound.Fetched).IsEncrypted();

        builder.HasIndex(inbound => new { inbound.TenantId, inbound.SourceId, inbound.EventKey }).IsUnique();
        builder.HasIndex(inbound => new { inbound.TenantId, inbound.SourceId, inbound.ReceivedAt });
        builder.HasIndex(inbound => inbound.DueAt).HasFilter("\"State\" = 'Pending'");
    }
}
