using System.Buffers;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>What people and forms write where they have nothing to say. "Test" is not among them: people are called that.</summary>
public static class Placeholder
{
    private static readonly HashSet<string> Words =
        new(["n/a", "n.a.", "n/a.", "none", "null", "undefined", "(none)", "(null)", "[null]"], StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Fillers = SearchValues.Create(".-–—_… ");
    private static readonly int LongestWord = Words.Max(word => word.Length);

    public static bool IsEmpty(string? value)
    {
        var text = CleanText.Line(value);
        return !text.AsSpan().ContainsAnyExcept(Fillers) || (text.Length <= LongestWord && Words.Contains(text));
    }
}
