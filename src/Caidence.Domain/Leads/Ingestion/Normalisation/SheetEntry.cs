namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>One answer, where it is meant to go, and what of it has been taken.</summary>
internal sealed class SheetEntry
{
    private readonly List<string> _remaining;

    public SheetEntry(LeadAnswer answer, AnswerPlan plan)
    {
        Answer = answer;
        Plan = plan;
        Values = [.. answer.Values.Select(CleanText.Lines)];
        _remaining = [.. Values.Where(value => value.Length > 0)];
    }

    public LeadAnswer Answer { get; }
    public AnswerPlan Plan { get; }
    public MappingTarget Target => Plan.Target;
    public IReadOnlyList<string> Values { get; }
    public string CustomKey => Plan.CustomKey;
    public LeadField? TakenFor { get; private set; }

    /// <summary>What goes into a custom field. A placeholder is an answer there, but not where a field was asked for.</summary>
    public IReadOnlyList<string> Remaining =>
        _remaining.Count == 0 || Target == MappingTarget.Ignore ? []
        : Target.Field is null ? _remaining
        : [.. _remaining.Where(value => !Placeholder.IsEmpty(value))];

    public void Take(string value)
    {
        TakenFor = Target.Field;
        _remaining.Remove(value);
    }

    public IEnumerable<MappedField> Explain(Func<LeadField, bool> isTaken)
    {
        if (TakenFor is not null || Target.Field is null || Remaining.Count == 0)
        {
            yield return new(Answer.Key, TargetName, HasContent ? Plan.Rule : MappingRule.Empty);
        }

        if (Target.Field is { } field && Remaining.Count > 0)
        {
            yield return new(Answer.Key, $"custom:{CustomKey}", isTaken(field) ? MappingRule.Alternate : MappingRule.Unusable);
        }
    }

    private bool HasContent => TakenFor is not null || Remaining.Count > 0 || Target == MappingTarget.Ignore;

    private string TargetName => Target == MappingTarget.Custom ? $"custom:{CustomKey}" : Target.Name;
}
