namespace Caidence.Leads;

/// <summary>What happened to a lead. Travels in snake case: <c>status_change</c>.</summary>
[WireWords]
public enum LeadActivityType
{
    Captured,
    Submission,
    Note,
    Email,
    Call,
    StatusChange,
    Assignment,
    AutoResponse,
    Updated,
    Meeting,
    Merge,
    Unmerge,
    Consent,
    NextStep,
    Restored,
}
