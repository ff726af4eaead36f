using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads;

/// <summary>What the person said about being contacted, with the proof. Never merged upwards: each submission speaks for itself.</summary>
public sealed class LeadConsent : Entity<Guid>, IMultiTenant
{
    public const int MaxKeyLength = 256;

    public LeadConsent(Guid id, LeadSubmission submission, Ingestion.RawConsent consent)
    {
        Id = id;
        TenantId = submission.TenantId;
        LeadId = submission.LeadId;
        SubmissionId = submission.Id;
        Key = CleanText.ShortLine(consent.Key, MaxKeyLength);
        Text = consent.Text is null ? null : CleanText.Lines(consent.Text);
        Given = consent.Given;
        RawValue = consent.RawValue;
        RecordedAt = submission.SubmittedAt ?? submission.ReceivedAt;
    }

    /// <summary>Said to a member: on the phone, on paper, in a mail.</summary>
    public LeadConsent(Guid id, Lead lead, string purpose, bool given, string? text, string reason, Guid? recordedById, DateTime recordedAt)
    {
        Id = id;
        TenantId = lead.TenantId;
        LeadId = lead.Id;
        Key = Check.NotNullOrWhiteSpace(CleanText.ShortLine(purpose, MaxKeyLength), nameof(purpose));
        Text = text is null ? null : CleanText.Lines(text);
        Given = given;
        Reason = Check.NotNullOrWhiteSpace(reason, nameof(reason), LeadConsts.MaxReasonLength).Trim();
        RecordedById = recordedById;
        RecordedAt = recordedAt;
    }

    private LeadConsent()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid LeadId { get; private set; }

    /// <summary>The form that it was given with; null where a member wrote it down.</summary>
    public Guid? SubmissionId { get; private set; }
    public string Key { get; private set; } = "";
    public string? Text { get; private set; }

    /// <summary>Null is neither yes nor no.</summary>
    public bool? Given { get; private set; }
    public string RawValue { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }

    /// <summary>How a member knows; may name people, so it is encrypted.</summary>
    public string? Reason { get; private set; }
    public Guid? RecordedById { get; private set; }
}
