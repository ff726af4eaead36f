using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>The words of a name or company as people type them: no accents, no capitals. McKay is one word, found as "mck".</summary>
public static partial class SearchWords
{
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly char[] AsciiSeparators = [.. Enumerable.Range(0, 128).Select(code => (char)code).Where(character => !char.IsAsciiLetterOrDigit(character))];

    public static IReadOnlyList<string> Of(params IEnumerable<string?> texts) =>
        [.. texts.SelectMany(text => WordsIn(TextFolding.FoldAccents(CleanText.Line(text)).ToLowerInvariant())).Distinct()];

    // Without accents most names are ASCII, where whatever is no letter and no digit separates.
    private static IEnumerable<string> WordsIn(string text) =>
        (!Ascii.IsValid(text) ? Separators().Split(text)
            : text.AsSpan().ContainsAnyExcept(LettersAndDigits) ? text.Split(AsciiSeparators, StringSplitOptions.RemoveEmptyEntries)
            : [text])
        .Where(word => word.Length > 0);

    [GeneratedRegex(@"[\s\p{P}\p{S}]+")]
    private static partial Regex Separators();
}
