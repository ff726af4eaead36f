using System.Collections.Frozen;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Learns from recent payloads what a sender's names mean. Guesses more freely than ingestion does: a person confirms.</summary>
public static class MappingSuggestions
{
    private const int MaxSamples = 3;
    private const int MaxSampleLength = 80;

    private static readonly FrozenSet<string> Fillers =
        "what whats is s are your the please enter type in give us tell me my a of wie was ist lautet dein deine ihr ihre bitte quel quelle est votre ton ta cual es tu su"
            .Split(' ').ToFrozenSet();

    /// <summary>Every key met, in the order in which they were met first.</summary>
    public static IReadOnlyList<MappingSuggestion> Suggest(IEnumerable<RawLead> recent, FieldMapping current) =>
        [.. recent.SelectMany(lead => lead.Answers).GroupBy(answer => answer.Key).Select(answers => Suggest([.. answers], current))];

    private static MappingSuggestion Suggest(IReadOnlyList<LeadAnswer> answers, FieldMapping current)
    {
        var key = answers[0].Key;
        var question = answers.Select(answer => answer.Question).FirstOrDefault(text => text is not null);
        var values = answers.SelectMany(answer => answer.Values).Select(CleanText.Line).Where(value => !Placeholder.IsEmpty(value)).ToList();
        var (target, reason) = Judge(key, question, values, current);
        return new(key, question, [.. values.Distinct().Take(MaxSamples).Select(Shorten)], target, reason);
    }

    private static (MappingTarget Target, SuggestionReason Reason) Judge(
        string key, string? question, List<string> values, FieldMapping current)
    {
        if (current.Find(key) is { } mapped)
        {
            return (mapped, SuggestionReason.Mapping);
        }

        if ((FieldSynonyms.Find(key) ?? FieldSynonyms.Find(question)) is { } synonym)
        {
            return IsSalutation(synonym.Field, values)
                ? (MappingTarget.Custom, SuggestionReason.None)
                : (MappingTarget.Of(synonym.Field), SuggestionReason.Synonym);
        }

        return (FieldSynonyms.Find(Essence(question)) ?? FieldSynonyms.Find(Essence(key))) is { } wording
            ? (MappingTarget.Of(wording.Field), SuggestionReason.Wording)
            : FieldOf(values) is { } field ? (MappingTarget.Of(field), SuggestionReason.Content)
            : (MappingTarget.Custom, SuggestionReason.None);
    }

    private static bool IsSalutation(LeadField field, List<string> values) =>
        field == LeadField.JobTitle && values.Count > 0 && values.TrueForAll(Salutation.IsSalutation);

    private static string Essence(string? sentence) => string.Join('_', FieldKey.Normalise(sentence).Split('_').Where(word => !Fillers.Contains(word)));

    private static LeadField? FieldOf(List<string> values) =>
        values.Count == 0 ? null
        : values.TrueForAll(value => EmailAddress.TryParse(value, out _)) ? LeadField.Email
        : values.TrueForAll(value => value.Contains("linkedin.com/in/", StringComparison.OrdinalIgnoreCase)) ? LeadField.LinkedinProfile
        : values.TrueForAll(value => PhoneNumberReader.Read(value, region: null) is { IsValid: true }) ? LeadField.Phone
        : null;

    private static string Shorten(string value) => value.Length <= MaxSampleLength ? value : $"{value[..MaxSampleLength]}…";
}
