using System.Text;
using System.Text.RegularExpressions;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>
/// The ways in which people write one name, beyond accents: Groß and Gross, Müller and Mueller, Łukasz and Lukasz. Who has such a letter on the
/// keyboard finds whom somebody wrote down without, and the other way round.
/// </summary>
public static partial class Spellings
{
    private static readonly Dictionary<string, string> InTwoLetters = new()
    {
        ["ß"] = "ss", ["ẞ"] = "ss", ["ä"] = "ae", ["ö"] = "oe", ["ü"] = "ue", ["æ"] = "ae", ["ø"] = "oe", ["å"] = "aa", ["œ"] = "oe", ["þ"] = "th",
    };

    // Of these Unicode does not say that they are letters with something on them.
    private static readonly Dictionary<string, string> InPlainLetters = new()
    {
        ["ß"] = "ss", ["ẞ"] = "ss", ["æ"] = "ae", ["œ"] = "oe", ["þ"] = "th", ["ø"] = "o", ["ł"] = "l", ["đ"] = "d", ["ð"] = "d", ["ı"] = "i",
    };

    private static readonly Dictionary<string, string> InOneLetter = new() { ["ss"] = "ß", ["ae"] = "ä", ["oe"] = "ö", ["ue"] = "ü", ["aa"] = "å" };

    /// <summary>The text as it is, and the others where there are any.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var composed = Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormC);
        string[] others =
        [
            Ascii.IsValid(composed) ? composed : Written(composed, LongLetters(), InTwoLetters),
            Ascii.IsValid(composed) ? composed : Written(composed, OddLetters(), InPlainLetters),
            Written(composed, Pairs(), InOneLetter),
        ];
        return others.Where(other => !ReferenceEquals(other, composed)).Prepend(text).Distinct();
    }

    // Regex.Replace answers with the text itself where there is nothing to replace.
    private static string Written(string text, Regex letters, Dictionary<string, string> otherwise) =>
        letters.Replace(text, letter => otherwise[letter.Value.ToLowerInvariant()]);

    [GeneratedRegex("[ßẞäöüæøåœþ]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LongLetters();

    [GeneratedRegex("[ßẞæœþøłđð]|ı", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OddLetters();

    [GeneratedRegex("ss|ae|oe|ue|aa", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pairs();
}
