using Caidence.Leads.Import.Files;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Import.Reading;

/// <summary>Guesses what the columns of a file are, from their headings and the first rows. A person confirms.</summary>
public static class ColumnSuggestions
{
    private const string MetaLeadPrefix = "l:";

    private static readonly Dictionary<string, ImportField> Known = new()
    {
        ["status"] = ImportField.Status, ["leadstatus"] = ImportField.Status, ["score"] = ImportField.Score, ["leadscore"] = ImportField.Score,
        ["notes"] = ImportField.Notes, ["note"] = ImportField.Notes, ["notiz"] = ImportField.Notes, ["notizen"] = ImportField.Notes,
        ["notas"] = ImportField.Notes, ["capturedat"] = ImportField.CapturedAt, ["createdtime"] = ImportField.CapturedAt,
        ["formid"] = ImportField.FormId, ["formname"] = ImportField.FormName, ["campaignid"] = ImportField.CampaignId,
        ["adsetid"] = ImportField.AdSetId, ["adid"] = ImportField.AdId,
    };

    // What our own files tell and what cannot be sent back.
    private static readonly HashSet<string> Ours = ["reasonrefused", "sourceplatform", "sourcename", "owner"];

    /// <param name="headings">One for each column.</param>
    /// <param name="rows">The first rows after the heading.</param>
    public static IReadOnlyList<ColumnSuggestion> Suggest(IReadOnlyList<string> headings, IReadOnlyList<CsvRow> rows)
    {
        var columns = rows.SelectMany(row => row.Cells.Select((cell, index) => (index, cell: MetaPrefix.Remove(headings.ElementAtOrDefault(index), FormulaGuard.Remove(cell)), raw: cell)))
            .ToLookup(cell => cell.index);
        var answers = headings.Select((heading, index) => new LeadAnswer(heading, null, [.. columns[index].Select(cell => cell.cell)]));
        var suggested = answers.Select(answer => MappingSuggestions.Suggest([new RawLead { Answers = [answer] }], FieldMapping.None)[0]);

        return [.. suggested.Select((suggestion, index) => Judge(suggestion, [.. columns[index].Select(cell => cell.raw)]))];
    }

    private static ColumnSuggestion Judge(MappingSuggestion suggestion, List<string> cells)
    {
        var target = Known.TryGetValue(FieldKey.Compact(suggestion.SenderKey), out var field) && Fits(field, cells) ? ImportTarget.Of(field)
            : FieldKey.Compact(suggestion.SenderKey) is "id" or "leadid" && IsIdForEver(cells) ? ImportTarget.Of(MappingTarget.Of(LeadField.ExternalId))
            : Ours.Contains(FieldKey.Compact(suggestion.SenderKey)) ? ImportTarget.Ignore
            : suggestion.SenderKey.StartsWith(ImportHeadings.CustomPrefix, StringComparison.Ordinal) ? ImportTarget.Custom
            : null;

        return target is null
            ? new(suggestion.SenderKey, suggestion.Samples, ImportTarget.Of(suggestion.Target), suggestion.Reason)
            : new(suggestion.SenderKey, suggestion.Samples, target, SuggestionReason.Synonym);
    }

    // Somebody else's "status" is another list of words than ours, and would cost every row.
    private static bool Fits(ImportField field, List<string> cells) => field switch
    {
        ImportField.Status => cells.TrueForAll(cell => ImportValues.TryReadStatus(cell, out _)),
        ImportField.Score => cells.TrueForAll(cell => ImportValues.TryReadScore(cell, out _)),
        ImportField.CapturedAt => cells.TrueForAll(cell => ImportValues.TryReadTime(cell, out _)),
        _ => true,
    };

    // Row numbers are ids in one file only.
    private static bool IsIdForEver(List<string> cells) =>
        cells.Count > 0 && cells.TrueForAll(cell => cell.Length == 0 || cell.StartsWith(MetaLeadPrefix, StringComparison.Ordinal) || Guid.TryParse(cell, out _));
}
