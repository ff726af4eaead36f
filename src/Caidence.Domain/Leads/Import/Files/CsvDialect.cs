namespace Caidence.Leads.Import.Files;

/// <summary>How a file of leads is written.</summary>
public sealed record CsvDialect(FileEncoding Encoding, CsvDelimiter Delimiter, bool HasHeading)
{
    private const string SeparatorLine = "sep=";

    public char Separator => Of(Delimiter);

    public static char Of(CsvDelimiter delimiter) => delimiter switch
    {
        CsvDelimiter.Semicolon => ';',
        CsvDelimiter.Tab => '\t',
        CsvDelimiter.Pipe => '|',
        _ => ',',
    };

    /// <summary>All rows of a file, the heading among them, without the line that tells Excel the separator.</summary>
    public IEnumerable<CsvRow> Rows(Stream content)
    {
        using var text = FileEncodings.Open(content, Encoding);
        var reader = new CsvReader(text, Separator);
        for (var row = reader.Read(); row is not null; row = reader.Read())
        {
            if (row.Line > 1 || !IsSeparatorLine(row.Cells))
            {
                yield return WithUnreadableCell(row) is { } column ? row with { Problem = LeadImportRefusal.UnreadableCharacters, Column = column } : row;
            }
        }
    }

    /// <summary><c>sep=;</c>, which the separator itself may have cut in two.</summary>
    internal static bool IsSeparatorLine(IReadOnlyList<string> cells) =>
        cells[0].StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) && cells[0].Length <= SeparatorLine.Length + 1
        && cells.Skip(1).All(string.IsNullOrEmpty);

    // Proven UTF-8 may hold the replacement character by itself: somebody before us has lost something.
    private int? WithUnreadableCell(CsvRow row)
    {
        if (Encoding == FileEncoding.Utf8 || row.Problem is not null)
        {
            return null;
        }

        for (var index = 0; index < row.Cells.Count; index++)
        {
            if (row.Cells[index].Contains('\uFFFD', StringComparison.Ordinal))
            {
                return index + 1;
            }
        }

        return null;
    }
}
