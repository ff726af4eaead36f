namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>What people and forms write where they have nothing to say. "Test" is not among them: people are called that.</summary>
public static class Placeholder
{
    private static readonly HashSet<string> Words =
        new(["n/a", "n.a.", "n/a.", "none", "null", "undefined", "(none)", "(null)", "[null]"], StringComparer.OrdinalIgnoreCase);

    public static bool IsEmpty(string? value)
    {
        var text = CleanText.Line(value);
        return text.All(character => character is '.' or '-' or '–' or '—' or '_' or '…' or ' ') || Words.Contains(text);
    }
}
