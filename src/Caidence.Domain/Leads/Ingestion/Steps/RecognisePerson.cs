using Caidence.Leads.Matching;

namespace Caidence.Leads.Ingestion.Steps;

public sealed class RecognisePerson(ILeadRepository leads) : ITransientDependency
{
    public async Task<IncomingLead> AmongLeadsAsync(IncomingLead lead, CancellationToken cancellationToken)
    {
        if (lead.Event.IsTest || lead.Raw!.IsTest)
        {
            return lead with { Merge = LeadMergeKind.Test };
        }

        var incoming = new PersonKeys(
            lead.Submission!.Email is { } email ? lead.Keys!.Of(email) : null,
            lead.Submission.Phone is { } phone ? lead.Keys!.Of(phone) : null);
        var known = await leads.FindByKeysAsync(incoming.Email, incoming.Phone, cancellationToken);
        var choice = PersonMatching.Choose(incoming, known, KeysOf);

        return lead with { Lead = choice.Same, Merge = KindOf(choice, incoming) };
    }

    private static PersonKeys KeysOf(Lead lead) => new(lead.EmailHash, lead.PhoneHash);

    private static LeadMergeKind KindOf(PersonChoice<Lead> choice, PersonKeys incoming) =>
        choice.Same is { } same
            ? PersonMatching.Compare(incoming, KeysOf(same)) == PersonMatch.SameByEmail ? LeadMergeKind.SameEmail : LeadMergeKind.SamePhone
            : choice.PossibleDuplicates.Count > 0 ? LeadMergeKind.PossibleDuplicate : LeadMergeKind.NewPerson;
}
