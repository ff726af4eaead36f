namespace Caidence.Leads;

/// <summary>What a timeline can be narrowed to.</summary>
[WireWords]
public enum TimelineKind
{
    Submissions,
    Notes,
    Calls,
    Emails,
    Meetings,
    Status,
    Owner,
    NextSteps,
    Consents,
    Merges,
    Imports,
}
