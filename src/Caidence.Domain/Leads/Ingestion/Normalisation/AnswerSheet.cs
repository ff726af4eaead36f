namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>The answers of one submission while fields are filled from them. What no field takes stays as custom fields.</summary>
internal sealed class AnswerSheet
{
    private const int MaxTextLength = 256;

    private readonly AnswerPlans _plans;
    private readonly List<SheetEntry> _entries;

    /// <param name="raw">The submission.</param>
    /// <param name="plans">One for each answer.</param>
    public AnswerSheet(RawLead raw, AnswerPlans plans)
    {
        _plans = plans;
        _entries = [.. raw.Answers.Select((answer, index) => new SheetEntry(answer, plans.Each[index]))];
    }

    public string? TakeText(LeadField field) => Take(field, (value, _) => value is { Length: <= MaxTextLength } ? value : null);

    /// <summary>The first value, in order of rank, that can be read as what the field wants.</summary>
    public T? Take<T>(LeadField field, Func<string, LeadAnswer, T?> read)
        where T : class
    {
        foreach (var entry in Candidates(field))
        {
            foreach (var value in entry.Values)
            {
                if (!Placeholder.IsEmpty(value) && read(CleanText.Line(value), entry.Answer) is { } result)
                {
                    entry.Take(value);
                    return result;
                }
            }
        }

        return null;
    }

    /// <summary>Every answer that is about consent; there is no better one among them.</summary>
    public IReadOnlyList<RawConsent> TakeConsents() => [.. Candidates(LeadField.Consent).SelectMany(TakeConsents)];

    public IReadOnlyList<CustomField> TakeRest() =>
        [.. _entries
            .Where(entry => entry.Remaining.Count > 0)
            .GroupBy(entry => entry.CustomKey)
            .Select(same => new CustomField(
                same.Key,
                same.Select(entry => entry.Answer.Question).FirstOrDefault(question => question is not null),
                [.. same.SelectMany(entry => entry.Remaining).Distinct()]))];

    public bool CameAsNumber(LeadField field) => _entries.Exists(entry => entry.TakenFor == field && entry.Answer.IsNumber);

    public IReadOnlyList<MappedField> Explain() => [.. _entries.SelectMany(entry => entry.Explain(IsTaken))];

    private static IEnumerable<RawConsent> TakeConsents(SheetEntry entry)
    {
        foreach (var value in entry.Values.Where(value => value.Length > 0).ToList())
        {
            entry.Take(value);
            yield return new(entry.Answer.Key, entry.Answer.Question, ConsentWords.Read(value), value);
        }
    }

    private bool IsTaken(LeadField field) => _entries.Exists(entry => entry.TakenFor == field);

    // Most fields have none, and are asked for in every row of an import.
    private IEnumerable<SheetEntry> Candidates(LeadField field) =>
        _plans.For(field) is { Count: > 0 } places ? places.Select(place => _entries[place]) : [];
}
