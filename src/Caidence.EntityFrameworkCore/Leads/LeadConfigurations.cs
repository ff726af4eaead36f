using Caidence.Core.EntityFrameworkCore.Encryption;
using Caidence.Core.EntityFrameworkCore.Modeling;
using Caidence.Core.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Leads;

public sealed class LeadConfiguration : IEntityTypeConfiguration<Lead>
{
    public void Configure(EntityTypeBuilder<Lead> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "Leads");
        builder.Property(lead => lead.FirstName).IsEncrypted();
        builder.Property(lead => lead.LastName).IsEncrypted();
        builder.Property(lead => lead.FullName).IsEncrypted();
        builder.Property(lead => lead.Email).IsEncrypted();
        builder.Property(lead => lead.Phone).IsEncrypted();
        builder.Property(lead => lead.Company).IsEncrypted();
        builder.Property(lead => lead.JobTitle).IsEncrypted();
        builder.Property(lead => lead.LinkedinProfile).IsEncrypted();
        builder.Property(lead => lead.Address).IsEncrypted();
        builder.Ignore("Details");
        builder.Property(lead => lead.CustomFields).IsEncrypted();
        builder.Property(lead => lead.Notes).IsEncrypted();
        builder.Property(lead => lead.EmailHash).HasMaxLength(BlindIndex.HashLength);
        builder.Property(lead => lead.PhoneHash).HasMaxLength(BlindIndex.HashLength);
        builder.Property(lead => lead.SourcePlatform).HasMaxLength(32);
        builder.Property(lead => lead.Attribution).HasJsonValue();
        builder.Property(lead => lead.CampaignName).HasMaxLength(LeadConsts.MaxAttributionLength);

        // One person of a workspace is one lead; a deleted one does not stand in the way.
        builder.HasIndex(lead => new { lead.TenantId, lead.EmailHash }).IsUnique().HasFilter("\"IsDeleted\" = FALSE AND \"EmailHash\" IS NOT NULL");
        builder.HasIndex(lead => new { lead.TenantId, lead.PhoneHash });
        builder.HasIndex(lead => new { lead.TenantId, lead.ImportId, lead.Id }).HasFilter("\"ImportId\" IS NOT NULL");

        // The list and the board are walked and counted in these two without looking at the rows.
        builder.HasIndex(lead => new { lead.TenantId, lead.CapturedAt, lead.Id, lead.IsDeleted, lead.IsTest });
        builder.HasIndex(lead => new { lead.TenantId, lead.Status, lead.CapturedAt, lead.Id, lead.IsDeleted, lead.IsTest });
        // For people who see some brands only; leads of no brand are not in it.
        builder.HasIndex(lead => new { lead.TenantId, lead.BrandId, lead.CapturedAt, lead.Id }).HasFilter("\"BrandId\" IS NOT NULL");
        builder.HasIndex(lead => new { lead.TenantId, lead.DeletionTime }).HasFilter("\"DeletionTime\" IS NOT NULL");
        builder.HasIndex(lead => new { lead.TenantId, lead.SourceId, lead.CapturedAt });
        builder.HasIndex(lead => new { lead.TenantId, lead.AssignedToId, lead.CapturedAt });
    }
}

public sealed class LeadActivityConfiguration : IEntityTypeConfiguration<LeadActivity>
{
    public void Configure(EntityTypeBuilder<LeadActivity> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadActivities");
        builder.Property(activity => activity.Description).IsEncrypted();
        builder.Property(activity => activity.Metadata).IsEncrypted();
        builder.HasOne<Lead>().WithMany().HasForeignKey(activity => activity.LeadId).OnDelete(DeleteBehavior.Cascade);

        // One for both: a lead is of one workspace, and goes with what belongs to it.
        builder.HasIndex(activity => new { activity.LeadId, activity.CreationTime });
    }
}

public sealed class LeadSubmissionConfiguration : IEntityTypeConfiguration<LeadSubmission>
{
    public void Configure(EntityTypeBuilder<LeadSubmission> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadSubmissions");
        builder.Property(submission => submission.ProviderLeadId).HasMaxLength(LeadConsts.MaxProviderIdLength);
        builder.Property(submission => submission.Verification).HasMaxLength(64);
        builder.Property(submission => submission.Attribution).HasJsonValue();
        builder.Property(submission => submission.Fields).HasJsonValue();
        builder.Property(submission => submission.Notes).HasJsonValue();
        builder.Property(submission => submission.Alternates).IsEncrypted();
        builder.HasOne<Lead>().WithMany().HasForeignKey(submission => submission.LeadId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(submission => new { submission.TenantId, submission.SourceId, submission.ProviderLeadId }).IsUnique();
        builder.HasIndex(submission => new { submission.TenantId, submission.EventId }).IsUnique();
    }
}

public sealed class LeadConsentConfiguration : IEntityTypeConfiguration<LeadConsent>
{
    public void Configure(EntityTypeBuilder<LeadConsent> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadConsents");
        builder.Property(consent => consent.Key).HasMaxLength(LeadConsent.MaxKeyLength);
        builder.Property(consent => consent.RawValue).IsEncrypted();
        builder.Property(consent => consent.Reason).IsEncrypted();
        builder.HasOne<Lead>().WithMany().HasForeignKey(consent => consent.LeadId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<LeadSubmission>().WithMany().HasForeignKey(consent => consent.SubmissionId).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class LeadSearchTermConfiguration : IEntityTypeConfiguration<LeadSearchTerm>
{
    public void Configure(EntityTypeBuilder<LeadSearchTerm> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "LeadSearchTerms");

        // By far the most rows of all tables, and no reference. The code of a word is another in each workspace, so it goes first. On PostgreSQL
        // that index is the only one: the key is not kept there, a lead has its codes (docs/decisions/lead-lists.md).
        builder.HasKey(term => new { term.LeadId, term.Code });
        builder.HasIndex(term => new { term.Code, term.CapturedAt, term.LeadId, term.TenantId });
        builder.Property(term => term.Code).HasMaxLength(LeadKeys.MaxPrefixLength * BlindIndex.CodeOfLetter);
    }
}
