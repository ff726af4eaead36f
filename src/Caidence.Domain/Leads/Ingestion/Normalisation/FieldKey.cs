using System.Text.RegularExpressions;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>One spelling for the names of answers: <c>firstName</c>, <c>First Name:</c> and <c>FIRST_NAME</c> are <c>first_name</c>.</summary>
public static partial class FieldKey
{
    public const int MaxLength = 100;

    public static string Normalise(string? key)
    {
        var folded = TextFolding.FoldAccents(CleanText.Line(key)).Trim();
        var words = Humps().Replace(folded, "_").ToLowerInvariant();
        var joined = Separators().Replace(words, "_").Trim('_');
        return joined.Length <= MaxLength ? joined : CutAt(joined, MaxLength).Trim('_');
    }

    /// <summary>As <see cref="Normalise"/>, without the joints: <c>e-mail</c> and <c>email</c> are the same name.</summary>
    public static string Compact(string? key) => Normalise(key).Replace("_", "");

    public static bool AreEqual(string? one, string? other) => Normalise(one) == Normalise(other);

    private static string CutAt(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    [GeneratedRegex(@"(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})")]
    private static partial Regex Humps();

    [GeneratedRegex(@"[\s\p{P}\p{S}_]+")]
    private static partial Regex Separators();
}
