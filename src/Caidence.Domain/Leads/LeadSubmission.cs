using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;

namespace Caidence.Leads;

/// <summary>One time that the person filled a form. Two forms of one person stay two submissions.</summary>
public sealed class LeadSubmission : Entity<Guid>, IMultiTenant
{
    public LeadSubmission(Guid id, Lead lead, LeadInboxEvent inbound, NormalisedLead submission, LeadMergeKind merge, IReadOnlyList<AlternateValue> alternates)
    {
        Id = id;
        TenantId = lead.TenantId;
        LeadId = lead.Id;
        SourceId = inbound.SourceId;
        EventId = inbound.Id;
        ProviderLeadId = inbound.IsTest ? null : submission.ProviderLeadId;
        SubmittedAt = inbound.OccurredAt;
        ReceivedAt = inbound.ReceivedAt;
        Attribution = submission.Attribution;
        Verification = inbound.Verification;
        Fields = submission.Explanation;
        Notes = submission.Notes;
        Merge = merge;
        Alternates = alternates;
    }

    /// <summary>From a file: no sender, no source.</summary>
    public LeadSubmission(Guid id, Lead lead, NormalisedLead submission, DateTime receivedAt)
    {
        Id = id;
        TenantId = lead.TenantId;
        LeadId = lead.Id;
        ProviderLeadId = submission.ProviderLeadId;
        SubmittedAt = lead.CapturedAt;
        ReceivedAt = receivedAt;
        Attribution = submission.Attribution;
        Verification = "import";
        Fields = submission.Explanation;
        Notes = submission.Notes;
    }

    private LeadSubmission()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid LeadId { get; private set; }
    public Guid? SourceId { get; private set; }

    /// <summary>The event of the inbox; its payload may be gone by now.</summary>
    public Guid? EventId { get; private set; }
    public string? ProviderLeadId { get; private set; }
    public DateTime? SubmittedAt { get; private set; }
    public DateTime ReceivedAt { get; private set; }
    public LeadAttribution Attribution { get; private set; } = new();
    public string Verification { get; private set; } = "";
    public IReadOnlyList<MappedField> Fields { get; private set; } = [];
    public IReadOnlyList<NormalisationNote> Notes { get; private set; } = [];
    public LeadMergeKind Merge { get; private set; }

    /// <summary>What it says of the person that the lead says differently.</summary>
    public IReadOnlyList<AlternateValue> Alternates { get; private set; } = [];
}
