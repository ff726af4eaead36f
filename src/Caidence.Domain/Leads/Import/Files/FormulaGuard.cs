using System.Text.RegularExpressions;

namespace Caidence.Leads.Import.Files;

/// <summary>
/// A cell that begins like a formula would run as one in a spreadsheet: an apostrophe before it makes it text. Taking exactly one such
/// apostrophe off again gives back what was there, so <c>+49...</c> survives any number of round trips.
/// </summary>
public static partial class FormulaGuard
{
    public static string Put(string cell) => LooksLikeFormula().IsMatch(cell) ? "'" + cell : cell;

    public static string Remove(string cell) => cell.StartsWith('\'') && LooksLikeFormula().IsMatch(cell) ? cell[1..] : cell;

    [GeneratedRegex(@"^'*[\s\p{Zs}]*[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeFormula();
}
