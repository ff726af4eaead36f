namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>What is to be done with every answer of one name; worked out once where many submissions have the same names.</summary>
internal sealed record AnswerPlan(MappingTarget Target, MappingRule Rule, int Rank, string CustomKey)
{
    // An explicit mapping goes before every synonym.
    private const int MappedRank = -1;

    public static AnswerPlan Of(MappingTarget mapped, string customKey) =>
        new(mapped, mapped == MappingTarget.Ignore ? MappingRule.Ignored : MappingRule.Mapping, MappedRank, customKey);

    public static AnswerPlan Of(LeadAnswer answer, int index, FieldMapping mapping)
    {
        var customKey = KeyOf(answer, index);
        return mapping.Find(answer.Key) is { } mapped ? Of(mapped, customKey)
            : (FieldSynonyms.Find(answer.Key) ?? FieldSynonyms.Find(answer.Question)) is { } synonym && !IsSalutation(synonym.Field, answer)
                ? new(MappingTarget.Of(synonym.Field), MappingRule.Synonym, synonym.Rank, customKey)
                : new(MappingTarget.Custom, MappingRule.Custom, Rank: 0, customKey);
    }

    private static bool IsSalutation(LeadField field, LeadAnswer answer) =>
        field == LeadField.JobTitle && answer.Values is [var value, ..] && Salutation.IsSalutation(value);

    private static string KeyOf(LeadAnswer answer, int index) =>
        FieldKey.Normalise(answer.Key) is { Length: > 0 } key ? key
        : FieldKey.Normalise(answer.Question) is { Length: > 0 } question ? question
        : $"answer_{index + 1}";
}
