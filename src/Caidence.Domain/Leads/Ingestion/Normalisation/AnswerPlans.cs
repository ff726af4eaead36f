namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>One plan for each answer of a submission, and which answers a field is filled from.</summary>
internal sealed class AnswerPlans
{
    private static readonly int Fields = Enum.GetValues<LeadField>().Length;

    private readonly int[][] _candidates = new int[Fields][];

    public AnswerPlans(IReadOnlyList<AnswerPlan> plans)
    {
        Each = plans;
        var byField = Enumerable.Range(0, plans.Count).ToLookup(index => plans[index].Target.Field);
        for (var field = 0; field < Fields; field++)
        {
            _candidates[field] = [.. byField[(LeadField)field].OrderBy(index => plans[index].Rank)];
        }
    }

    public IReadOnlyList<AnswerPlan> Each { get; }

    /// <summary>Places of the answers meant for a field, the best first.</summary>
    public ReadOnlySpan<int> For(LeadField field) => _candidates[(int)field];
}
