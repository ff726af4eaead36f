namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>The answers of one submission while fields are filled from them. What no field takes stays as custom fields.</summary>
internal sealed class AnswerSheet
{
    private const int MaxTextLength = 256;

    private readonly AnswerPlans _plans;
    private readonly SheetEntry[] _entries;

    /// <param name="raw">The submission.</param>
    /// <param name="plans">One for each answer.</param>
    public AnswerSheet(RawLead raw, AnswerPlans plans)
    {
        _plans = plans;
        _entries = new SheetEntry[raw.Answers.Count];
        for (var index = 0; index < _entries.Length; index++)
        {
            _entries[index] = new(raw.Answers[index], plans.Each[index]);
        }
    }

    public string? TakeText(LeadField field) => Take(field, (value, _) => value is { Length: <= MaxTextLength } ? value : null);

    /// <summary>The first value, in order of rank, that can be read as what the field wants.</summary>
    public T? Take<T>(LeadField field, Func<string, LeadAnswer, T?> read)
        where T : class
    {
        foreach (var place in _plans.For(field))
        {
            var entry = _entries[place];
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
    public IReadOnlyList<RawConsent> TakeConsents() => 
        _plans.For(LeadField.Consent) is { Length: > 0 } places ? [.. places.ToArray().SelectMany(place => TakeConsents(_entries[place]))] : [];

    public IReadOnlyList<CustomField> TakeRest() =>
        Array.TrueForAll(_entries, entry => entry.Remaining.Count == 0) ? []
        : [.. _entries
            .Where(entry => entry.Remaining.Count > 0)
            .GroupBy(entry => entry.CustomKey)
            .Select(same => new CustomField(
                same.Key,
                same.Select(entry => entry.Answer.Question).FirstOrDefault(question => question is not null),
                [.. same.SelectMany(entry => entry.Remaining).Distinct()]))];

    public bool CameAsNumber(LeadField field) => Array.Exists(_entries, entry => entry.TakenFor == field && entry.Answer.IsNumber);

    public IReadOnlyList<MappedField> Explain() => [.. _entries.SelectMany(entry => entry.Explain(IsTaken))];

    private static IEnumerable<RawConsent> TakeConsents(SheetEntry entry)
    {
        foreach (var value in entry.Values.Where(value => value.Length > 0).ToList())
        {
            entry.Take(value);
            yield return new(entry.Answer.Key, entry.Answer.Question, ConsentWords.Read(value), value);
        }
    }

    private bool IsTaken(LeadField field) => Array.Exists(_entries, entry => entry.TakenFor == field);
}
