namespace Caidence.Leads.Import.Reading;

/// <summary>How columns are called where they have no name, and how the export calls those that are custom fields.</summary>
public static class ImportHeadings
{
    public const string CustomPrefix = "custom_fields.";

    /// <summary>In files of refused rows.</summary>
    public const string Reason = "reason_refused";

    /// <summary>Whether a column tells why its rows were refused the last time.</summary>
    public static bool IsReason(string heading) => string.Equals(heading, Reason, StringComparison.OrdinalIgnoreCase);

    /// <summary>One for each column; empty ones are numbered.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string>? firstRow, int columns) =>
        [.. Enumerable.Range(0, Math.Max(columns, firstRow?.Count ?? 0)).Select(index =>
            Files.FormulaGuard.Remove(firstRow?.ElementAtOrDefault(index) ?? "").Trim() is { Length: > 0 } heading ? heading : $"column_{index + 1}")];
}
