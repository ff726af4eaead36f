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

    private LeadConsent()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid LeadId { get; private set; }
    public Guid SubmissionId { get; private set; }
    public string Key { get; private set; } = "";
    public string? Text { get; private set; }

    /// <summary>Null is neither yes nor no.</summary>
    public bool? Given { get; private set; }
    public string RawValue { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }
}
