namespace Caidence.Leads.Import.Writing;

/// <summary>A new lead with all that is written along with it.</summary>
/// <param name="Lead">With its stamps and times set: no change tracker will.</param>
/// <param name="Captured">The first line of its time-line.</param>
/// <param name="Submission">Where the row has an id of its own or says something about consent.</param>
/// <param name="Consents">Of that submission.</param>
/// <param name="Words">The codes by which it is found.</param>
public sealed record ImportedLead(
    Lead Lead, LeadActivity Captured, LeadSubmission? Submission, IReadOnlyList<LeadConsent> Consents, IReadOnlyList<string> Words)
{
    public override string ToString() => $"{nameof(ImportedLead)} {{ {Lead.Id} }}";
}
