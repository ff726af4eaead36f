using Caidence.Leads.Import.Reading;
using Caidence.Leads.Matching;

namespace Caidence.Leads.Import.Writing;

/// <summary>Who is known while a batch is decided: those in the workspace, and those whom earlier rows of the batch have brought.</summary>
public sealed class PersonIndex
{
    private readonly Dictionary<string, KnownPerson> _byEmail = [];
    private readonly Dictionary<string, List<KnownPerson>> _byPhone = [];
    private readonly Dictionary<string, KnownPerson> _byExternalId = [];

    public PersonIndex(IEnumerable<KnownPerson> known)
    {
        foreach (var person in known)
        {
            Add(person);
        }
    }

    /// <summary>The lead whom the row is about: by the rules of ingestion, then by the id that the file has for it.</summary>
    public Guid? Find(ImportedRow row)
    {
        var candidates = CandidatesFor(row.Person);

        // A number that several share tells nobody apart; but the same row again must not make one more of them.
        var same = candidates.Count == 0 ? null
            : PersonMatching.Choose(row.Person, candidates, person => person.Keys).Same ?? candidates.FirstOrDefault(person => person.Keys == row.Person);
        return same?.LeadId ?? (row.Submission!.ProviderLeadId is { } id && _byExternalId.TryGetValue(id, out var sameId) ? sameId.LeadId : null);
    }

    private IReadOnlyList<KnownPerson> CandidatesFor(PersonKeys person)
    {
        var sameEmail = person.Email is null ? null : _byEmail.GetValueOrDefault(person.Email);
        var samePhone = person.Phone is null ? null : _byPhone.GetValueOrDefault(person.Phone);
        return sameEmail is null ? samePhone ?? [] : [sameEmail, .. samePhone ?? []];
    }

    public void Add(Guid leadId, ImportedRow row) => Add(new(leadId, row.Person, row.Submission!.ProviderLeadId));

    private void Add(KnownPerson person)
    {
        if (person.Keys.Email is { } email)
        {
            _byEmail.TryAdd(email, person);
        }

        if (person.Keys.Phone is { } phone)
        {
            var sharing = _byPhone.TryGetValue(phone, out var others) ? others : _byPhone[phone] = [];
            if (sharing.TrueForAll(other => other.LeadId != person.LeadId))
            {
                sharing.Add(person);
            }
        }

        if (person.ExternalId is { } id)
        {
            _byExternalId.TryAdd(id, person);
        }
    }
}
