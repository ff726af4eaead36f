using Caidence.Leads.Matching;
using Caidence.Leads.Privacy;

namespace Caidence.Leads.Ingestion.Steps;

public sealed class RecognisePerson(ILeadRepository leads, LeadTombstones tombstones, ILeadLock locks) : ITransientDependency
{
    /// <summary>From here to the end nobody else decides about the same person or the same submission.</summary>
    public async Task<IncomingLead> AloneAsync(IncomingLead lead, CancellationToken cancellationToken)
    {
        var submission = lead.Event.ProviderLeadId is { } id ? tombstones.HashOf(lead.Source.Id, id) : null;
        await locks.AcquireAsync([lead.Person.Email, lead.Person.Phone, submission], cancellationToken);

        return lead;
    }

    public async Task<IncomingLead> AmongLeadsAsync(IncomingLead lead, CancellationToken cancellationToken)
    {
        if (lead.IsTest)
        {
            return lead with { Merge = LeadMergeKind.Test };
        }

        var known = await leads.FindByKeysAsync(lead.Person.Email, lead.Person.Phone, cancellationToken);
        var choice = PersonMatching.Choose(lead.Person, known, person => person.Keys);

        return lead with { Lead = choice.Same?.Lead, Merge = KindOf(choice, lead.Person) };
    }

    private static LeadMergeKind KindOf(PersonChoice<KnownLead> choice, PersonKeys incoming) =>
        choice.Same is { } same
            ? PersonMatching.Recognise(incoming, same.Keys) == PersonMatch.SameByEmail ? LeadMergeKind.SameEmail : LeadMergeKind.SamePhone
            : choice.PossibleDuplicates.Count > 0 ? LeadMergeKind.PossibleDuplicate : LeadMergeKind.NewPerson;
}
