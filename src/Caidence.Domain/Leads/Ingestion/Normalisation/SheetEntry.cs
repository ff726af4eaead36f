namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>One answer, where it is meant to go, and what of it has been taken.</summary>
internal sealed class SheetEntry
{
    private string[] _remaining;

    public SheetEntry(LeadAnswer answer, AnswerPlan plan)
    {
        Answer = answer;
        Plan = plan;
        Values = new string[answer.Values.Count];
        for (var index = 0; index < Values.Length; index++)
        {
            Values[index] = CleanText.Lines(answer.Values[index]);
        }

        _remaining = Array.TrueForAll(Values, value => value.Length > 0) ? Values : Array.FindAll(Values, value => value.Length > 0);
    }

    public LeadAnswer Answer { get; }
    public AnswerPlan Plan { get; }
    public MappingTarget Target => Plan.Target;
    public string[] Values { get; }
    public string CustomKey => Plan.CustomKey;
    public LeadField? TakenFor { get; private set; }

    /// <summary>What goes into a custom field. A placeholder is an answer there, but not where a field was asked for.</summary>
    public IReadOnlyList<string> Remaining =>
        _remaining.Length == 0 || Target == MappingTarget.Ignore ? []
        : Target.Field is null ? _remaining
        : Array.FindAll(_remaining, value => !Placeholder.IsEmpty(value));

    public void Take(string value)
    {
        TakenFor = Target.Field;
        var at = Array.IndexOf(_remaining, value);
        _remaining = at < 0 ? _remaining : [.. _remaining[..at], .. _remaining[(at + 1)..]];
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
