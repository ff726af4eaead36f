using System.Globalization;
using System.Text;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Text as a person sees it: composed, trimmed, and without what is there but invisible.</summary>
public static class CleanText
{
    /// <summary>Everything on one line; runs of white space become one space.</summary>
    public static string Line(string? text) => text is not null && IsPlainLine(text) ? text :
        string.Join(' ', Visible(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same, cut where it is too long for its column; never through a character.</summary>
    public static string ShortLine(string? text, int maxLength)
    {
        var line = Line(text);
        return line.Length <= maxLength ? line : line[..(char.IsHighSurrogate(line[maxLength - 1]) ? maxLength - 1 : maxLength)];
    }

    /// <summary>Keeps the lines of a longer answer.</summary>
    public static string Lines(string? text) => text is not null && IsPlainLine(text) ? text :
        string.Join('\n', Visible(text).ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim();

    // What most answers are: nothing to clean, and nothing to copy.
    private static bool IsPlainLine(string text) =>
        text.Length > 0 && text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal);

    private static string Visible(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var visible = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || !IsInvisible(rune))
            {
                visible.Append(rune);
            }
        }

        return visible.ToString().Normalize(NormalizationForm.FormC);
    }

    // Control, bidi-override, zero-width, byte order mark; and half characters, which arrive here as U+FFFD.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format || rune == Rune.ReplacementChar;
}
