using Caidence.Leads.Import;

namespace Caidence.Leads.Merging;

/// <summary>All that merging two leads may change about the one that stays.</summary>
public sealed record LeadState(LeadSnapshot Details, Guid? OwnerId, int SubmissionCount)
{
    public DateTime? ContactedAt { get; init; }
    public int? ResponseSeconds { get; init; }
    public DateTime? ConvertedAt { get; init; }

    public static LeadState Of(Lead lead) => new(LeadSnapshot.Of(lead), lead.AssignedToId, lead.SubmissionCount)
    {
        ContactedAt = lead.ContactedAt,
        ResponseSeconds = lead.ResponseSeconds,
        ConvertedAt = lead.ConvertedAt,
    };

    public override string ToString() => nameof(LeadState);
}
