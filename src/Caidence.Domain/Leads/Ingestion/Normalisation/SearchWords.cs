using System.Text.RegularExpressions;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>The words of a name or company as people type them: no accents, no capitals. McKay is one word, found as "mck".</summary>
public static partial class SearchWords
{
    public static IReadOnlyList<string> Of(params IEnumerable<string?> texts) =>
        [.. texts.SelectMany(text => Separators().Split(TextFolding.FoldAccents(CleanText.Line(text)).ToLowerInvariant()))
            .Where(word => word.Length > 0)
            .Distinct()];

    [GeneratedRegex(@"[\s\p{P}\p{S}]+")]
    private static partial Regex Separators();
}
