namespace Caidence.Leads.Ingestion.Modelled;

/// <summary>The rules of ingestion in memory: what counts as a repeat, and who is the same person.</summary>
internal sealed class ModelOfIngestion
{
    private static readonly TimeSpan ContentCounts = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, DateTime> _kept = [];
    private readonly List<ModelPerson> _persons = [];

    public IEnumerable<(int? Email, int? Phone, int Submissions)> Persons =>
        _persons.Select(person => (person.Email, person.Phone, person.Submissions)).Order();

    /// <summary>What becomes of a delivery. A refusal, a forgery and a test are free to come again; a key counts for ever, content for a while.</summary>
    public LeadEventOutcome Receive(Form form, DateTime at)
    {
        if (form.IsForged || form is { IsTest: false, IsUnreachable: true, Sender: not FormSender.Google })
        {
            return LeadEventOutcome.Refused;
        }

        if (form.IsTest)
        {
            return LeadEventOutcome.Test;
        }

        if (_kept.TryGetValue(form.Key, out var first) && (form.Sender != FormSender.Zap || at - first <= ContentCounts))
        {
            return LeadEventOutcome.Duplicate;
        }

        _kept[form.Key] = at;
        return form.IsUnreachable ? LeadEventOutcome.Refused : LeadEventOutcome.Stored;
    }

    /// <summary>The same address is the same person; so is the same phone, if one person has it and no address says otherwise.</summary>
    public LeadMergeKind Submit(Form form)
    {
        var byEmail = _persons.Find(person => form.Email is not null && person.Email == form.Email);
        var sharing = _persons.FindAll(person => form.Phone is not null && person.Phone == form.Phone);
        var byPhone = sharing.FindAll(person => person.Email is null || form.Email is null) is [var only] ? only : null;
        var person = byEmail ?? byPhone;
        if (person is null)
        {
            _persons.Add(person = new());
        }

        person.Email ??= form.Email;
        person.Phone ??= form.Phone;
        person.Submissions++;
        return byEmail is not null ? LeadMergeKind.SameEmail
            : byPhone is not null ? LeadMergeKind.SamePhone
            : sharing.Count > 0 ? LeadMergeKind.PossibleDuplicate
            : LeadMergeKind.NewPerson;
    }

    private sealed class ModelPerson
    {
        public int? Email { get; set; }
        public int? Phone { get; set; }
        public int Submissions { get; set; }
    }
}
