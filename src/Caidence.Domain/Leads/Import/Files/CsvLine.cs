using System.Text;

namespace Caidence.Leads.Import.Files;

/// <summary>Writes a row for spreadsheets: every text in quotes, nothing that would run as a formula, CRLF.</summary>
public static class CsvLine
{
    public static string Of(IEnumerable<string?> cells, char delimiter = ',')
    {
        var line = new StringBuilder();
        foreach (var cell in cells)
        {
            if (line.Length > 0)
            {
                line.Append(delimiter);
            }

            line.Append('"').Append(FormulaGuard.Put(cell ?? "").Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return line.Append("\r\n").ToString();
    }
}
