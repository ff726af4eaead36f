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

    /// <summary>By what the person is known; nothing of a test.</summary>
    public PersonKeys Person { get; init; } = PersonKeys.Nobody;
    public LeadMergeKind Merge { get; init; }
    public Lead? Lead { get; init; }
    public LeadSubmission? Saved { get; init; }
    public LeadEventOutcome? Outcome { get; init; }
    public bool IsTest => Event.IsTest || Raw?.IsTest == true;
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

    /// <param name="Refusal">What the customer reads meanwhile.</param>
    /// <param name="Detail">For looking into it.</param>
    /// <param name="After">Not before; without it the event's own schedule.</param>
    /// <param name="MaxAttempts">Then it is parked.</param>
    public sealed record TryAgain(LeadRefusal? Refusal, string Detail, TimeSpan? After = null, int MaxAttempts = LeadInboxEvent.MaxAttempts)
        : LeadIngestionEnding;

    public sealed record Postponed(TimeSpan Wait, string Detail) : LeadIngestionEnding;

    /// <summary>Asking again will not help; a person sees it.</summary>
    public sealed record Parked(LeadRefusal Refusal, string Detail) : LeadIngestionEnding;

    /// <summary>Nothing of this source goes on before a person has acted.</summary>
    public sealed record NeedsPerson(LeadRefusal Refusal, string Detail) : LeadIngestionEnding;
}
