using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Ingestion;

/// <summary>An event on its way through the pipeline; each step knows more than the one before.</summary>
public sealed record IncomingLead(LeadInboxEvent Event, LeadSource Source)
{
    public RawLead? Raw { get; init; }
    public NormalisedLead? Submission { get; init; }
    public LeadKeys? Keys { get; init; }
    public LeadMergeKind Merge { get; init; }
    public Lead? Lead { get; init; }
    public LeadSubmission? Saved { get; init; }
    public LeadEventOutcome? Outcome { get; init; }
    public bool IsNewPerson => Merge is LeadMergeKind.NewPerson or LeadMergeKind.PossibleDuplicate or LeadMergeKind.Test;

    /// <summary>Set by the step that ends the way, early or at its end.</summary>
    public LeadIngestionEnding? Ending { get; init; }

    public IncomingLead EndsWith(LeadIngestionEnding ending) => this with { Ending = ending };

    public override string ToString() => $"{nameof(IncomingLead)} {{ {Event.Id} }}";
}

/// <summary>How an event leaves the pipeline.</summary>
public abstract record LeadIngestionEnding
{
    public sealed record Done(LeadEventOutcome Outcome, LeadRefusal? Refusal = null) : LeadIngestionEnding;

    public sealed record TryAgain(LeadRefusal? Refusal, string Detail, TimeSpan? After = null) : LeadIngestionEnding;

    public sealed record Postponed(TimeSpan Wait, string Detail) : LeadIngestionEnding;

    public sealed record NeedsPerson(LeadRefusal Refusal, string Detail) : LeadIngestionEnding;
}
