namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>One answer, where it is meant to go, and what of it has been taken.</summary>
internal sealed class SheetEntry
{
    // An explicit mapping goes before every synonym.
    private const int MappedRank = -1;

    private readonly List<string> _remaining;

    private SheetEntry(LeadAnswer answer, int index, MappingTarget target, MappingRule rule, int rank)
    {
        Answer = answer;
        Target = target;
        Rule = rule;
        Rank = rank;
        Values = [.. answer.Values.Select(CleanText.Lines)];
        CustomKey = KeyOf(answer, index);
        _remaining = [.. Values.Where(value => value.Length > 0)];
    }

    public LeadAnswer Answer { get; }
    public MappingTarget Target { get; }
    public int Rank { get; }
    public IReadOnlyList<string> Values { get; }
    public string CustomKey { get; }
    public LeadField? TakenFor { get; private set; }

    /// <summary>What goes into a custom field. A placeholder is an answer there, but not where a field was asked for.</summary>
    public IReadOnlyList<string> Remaining =>
        Target == MappingTarget.Ignore ? []
        : Target.Field is null ? _remaining
        : [.. _remaining.Where(value => !Placeholder.IsEmpty(value))];

    private MappingRule Rule { get; }

    public static SheetEntry Of(LeadAnswer answer, int index, FieldMapping mapping)
    {
        if (mapping.Find(answer.Key) is { } mapped)
        {
            return new(answer, index, mapped, mapped == MappingTarget.Ignore ? MappingRule.Ignored : MappingRule.Mapping, MappedRank);
        }

        return (FieldSynonyms.Find(answer.Key) ?? FieldSynonyms.Find(answer.Question)) is { } synonym && !IsSalutation(synonym.Field, answer)
            ? new(answer, index, MappingTarget.Of(synonym.Field), MappingRule.Synonym, synonym.Rank)
            : new(answer, index, MappingTarget.Custom, MappingRule.Custom, rank: 0);
    }

    public void Take(string value)
    {
        TakenFor = Target.Field;
        _remaining.Remove(value);
    }

    public IEnumerable<MappedField> Explain(Func<LeadField, bool> isTaken)
    {
        if (TakenFor is not null || Target.Field is null || Remaining.Count == 0)
        {
            yield return new(Answer.Key, TargetName, HasContent ? Rule : MappingRule.Empty);
        }

        if (Target.Field is { } field && Remaining.Count > 0)
        {
            yield return new(Answer.Key, $"custom:{CustomKey}", isTaken(field) ? MappingRule.Alternate : MappingRule.Unusable);
        }
    }

    private bool HasContent => TakenFor is not null || Remaining.Count > 0 || Target == MappingTarget.Ignore;

    private string TargetName => Target == MappingTarget.Custom ? $"custom:{CustomKey}" : Target.Name;

    private static bool IsSalutation(LeadField field, LeadAnswer answer) =>
        field == LeadField.JobTitle && answer.Values is [var value, ..] && Salutation.IsSalutation(value);

    private static string KeyOf(LeadAnswer answer, int index) =>
        FieldKey.Normalise(answer.Key) is { Length: > 0 } key ? key
        : FieldKey.Normalise(answer.Question) is { Length: > 0 } question ? question
        : $"answer_{index + 1}";
}
