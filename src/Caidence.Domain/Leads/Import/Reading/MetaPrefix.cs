using System.Text.RegularExpressions;
using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Import.Reading;

/// <summary>Meta's export writes <c>l:</c> before the id of a lead, <c>ag:</c>, <c>as:</c>, <c>c:</c>, <c>f:</c> before the others and <c>p:</c> before phones.</summary>
public static partial class MetaPrefix
{
    private static readonly HashSet<string> Columns = [.. "id leadid adid adsetid campaignid formid phone phonenumber".Split(' ')];

    public static bool IsExpectedIn(string? heading) => Columns.Contains(FieldKey.Compact(heading));

    public static string Remove(string? heading, string cell) => IsExpectedIn(heading) ? Remove(cell) : cell;

    public static string Remove(string cell) => Prefix().Replace(cell, "");

    [GeneratedRegex(@"^(?:l|ag|as|c|f|p):(?=\S)")]
    private static partial Regex Prefix();
}
