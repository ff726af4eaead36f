using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Import.Files;

/// <summary>Guesses how a file is written from its first rows; a person sees the guess and may choose otherwise.</summary>
public static class CsvDialectFinder
{
    private const int RowsToLookAt = 50;

    public static CsvDialect Find(Stream sample, FileEncoding encoding, CsvDelimiter? delimiter = null)
    {
        using var text = FileEncodings.Open(sample, encoding);
        var start = text.ReadToEnd();
        var found = delimiter ?? Told(start) ?? Enum.GetValues<CsvDelimiter>().MaxBy(candidate => Evidence(start, candidate));
        return new(encoding, found, HasHeading(RowsOf(start, found)));
    }

    private static CsvDelimiter? Told(string start) =>
        start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && start.Length > 4
            ? Enum.GetValues<CsvDelimiter>().Where(candidate => CsvDialect.Of(candidate) == start[4]).Select(candidate => (CsvDelimiter?)candidate).FirstOrDefault()
            : null;

    // The right one cuts many rows into the same number of cells; a comma in a sentence does not.
    private static double Evidence(string start, CsvDelimiter candidate)
    {
        var widths = RowsOf(start, candidate).Select(row => row.Cells.Count).ToList();
        var usual = widths.GroupBy(width => width).MaxBy(same => same.Count());
        return usual is null || usual.Key == 1 ? 0 : (double)usual.Count() / widths.Count * Math.Log2(usual.Key + 1) + usual.Key / 1000.0;
    }

    private static List<CsvRow> RowsOf(string start, CsvDelimiter delimiter)
    {
        var reader = new CsvReader(new StringReader(start), CsvDialect.Of(delimiter));
        var rows = new List<CsvRow>();
        while (rows.Count < RowsToLookAt && reader.Read() is { } row)
        {
            if (row.Line > 1 || !CsvDialect.IsSeparatorLine(row.Cells))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static bool HasHeading(List<CsvRow> rows) =>
        rows is [var first, ..]
        && !first.Cells.Any(cell => EmailAddress.TryParse(cell, out _) || PhoneNumberReader.Read(cell, region: null) is not null)
        && (rows.Count == 1 || first.Cells.Any(cell => FieldSynonyms.Find(cell) is not null) || first.Cells.All(cell => cell.Length is > 0 and < 60));
}
