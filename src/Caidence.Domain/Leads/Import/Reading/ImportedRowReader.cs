using Caidence.Leads.Import.Files;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;

namespace Caidence.Leads.Import.Reading;

/// <summary>Understands rows by the mapping of their columns; the same for the preview and for the import. Any number of threads.</summary>
public sealed class ImportedRowReader
{
    private static readonly LeadAttribution Unknown = new();

    private readonly Column[] _columns;
    private readonly Column[] _answered;
    private readonly Column[] _extras;
    private readonly AnswerPlans _plans;
    private readonly LeadImportOptions _options;
    private readonly LeadKeys _keys;
    private readonly PhoneRegions _regions;

    public ImportedRowReader(IReadOnlyList<ImportColumn> columns, LeadImportOptions options, LeadKeys keys)
    {
        _columns = [.. columns.Select((column, index) => new Column(index, column.Heading, TargetOf(column), MetaPrefix.IsExpectedIn(column.Heading)))];
        _answered = [.. _columns.Where(column => column.Target.Answer is not null)];
        _extras = [.. _columns.Where(column => column.Target.Field is not null)];
        _plans = new([.. _answered.Select(PlanOf)]);
        (_options, _keys, _regions) = (options, keys, new(Organization: options.Region));
    }

    public ImportedRow Read(CsvRow row)
    {
        var read = new ImportedRow(row);
        if (row.Problem is { } problem)
        {
            return read.Refuse(problem, row.Column);
        }

        for (var index = _columns.Length; index < row.Cells.Count; index++)
        {
            if (!string.IsNullOrWhiteSpace(row.Cells[index]))
            {
                return read.Refuse(LeadImportRefusal.TooManyCells, index + 1);
            }
        }

        return ReadExtras(read, row) is var withExtras && withExtras.Refusal is null ? ReadPerson(withExtras, row) : withExtras;
    }

    private ImportedRow ReadExtras(ImportedRow read, CsvRow row)
    {
        if (_extras.Length == 0)
        {
            return read;
        }

        var extras = ImportedExtras.None;
        foreach (var column in _extras)
        {
            var cell = CellOf(row, column);
            LeadImportRefusal? refusal = null;
            switch (column.Target.Field)
            {
                case ImportField.Status:
                    refusal = ImportValues.TryReadStatus(cell, out var status) ? null : LeadImportRefusal.StatusUnknown;
                    extras = extras with { Status = status };
                    break;
                case ImportField.Score:
                    refusal = ImportValues.TryReadScore(cell, out var score) ? null : LeadImportRefusal.ScoreUnknown;
                    extras = extras with { Score = score };
                    break;
                case ImportField.CapturedAt:
                    refusal = ImportValues.TryReadTime(cell, out var time) ? null : LeadImportRefusal.DateUnknown;
                    extras = extras with { CapturedAt = time };
                    break;
                case ImportField.Notes when CleanText.Lines(cell) is { Length: > 0 } notes:
                    refusal = notes.Length <= LeadConsts.MaxNotesLength ? null : LeadImportRefusal.CellTooLong;
                    extras = extras with { Notes = notes };
                    break;
            }

            if (refusal is { } reason)
            {
                return read.Refuse(reason, column.Index + 1);
            }
        }

        return read with { Extras = extras };
    }

    private ImportedRow ReadPerson(ImportedRow read, CsvRow row)
    {
        var raw = new RawLead { Answers = Array.ConvertAll(_answered, column => AnswerOf(row, column)), Attribution = AttributionOf(row) };
        var submission = LeadNormaliser.Normalise(raw, _plans, _regions);
        if (!submission.HasUsableContact)
        {
            return read.Refuse(LeadImportRefusal.NoUsableContact, ColumnOf(row, LeadField.Email) ?? ColumnOf(row, LeadField.Phone));
        }

        if (submission.CustomFields.FirstOrDefault(field => string.Join(", ", field.Values).Length > LeadConsts.MaxCustomFieldLength) is { } tooLong)
        {
            return read.Refuse(LeadImportRefusal.CellTooLong, _columns.FirstOrDefault(column => column.CustomKey == tooLong.Key)?.Index + 1);
        }

        if (_options.ConsentStatement is { Length: > 0 } statement && submission.Consents.Count == 0)
        {
            submission = submission with { Consents = [new("import", statement, true, statement)] };
        }

        var person = _keys.Of(submission);
        return person == PersonKeys.Nobody && submission.ProviderLeadId is null
            ? read.Refuse(LeadImportRefusal.PhoneWithoutCountry, ColumnOf(row, LeadField.Phone))
            : read with { Submission = submission, Person = person };
    }

    private LeadAttribution AttributionOf(CsvRow row)
    {
        var attribution = Unknown;
        foreach (var column in _extras)
        {
            var text = CleanText.ShortLine(CellOf(row, column), LeadConsts.MaxAttributionLength) is { Length: > 0 } line ? line : null;
            attribution = column.Target.Field switch
            {
                ImportField.FormId => attribution with { FormId = text },
                ImportField.FormName => attribution with { FormName = text },
                ImportField.CampaignId => attribution with { CampaignId = text },
                ImportField.AdSetId => attribution with { AdSetId = text },
                ImportField.AdId => attribution with { AdId = text },
                _ => attribution,
            };
        }

        return attribution;
    }

    private static LeadAnswer AnswerOf(CsvRow row, Column column) => new(column.Heading, null, [CellOf(row, column)]);

    // The first that has something in it, for that is what could not be read.
    private int? ColumnOf(CsvRow row, LeadField field) =>
        _columns.FirstOrDefault(column => column.Target.Answer?.Field == field && !string.IsNullOrWhiteSpace(CellOf(row, column)))?.Index + 1;

    private static string CellOf(CsvRow row, Column column)
    {
        var cell = column.Index < row.Cells.Count ? FormulaGuard.Remove(row.Cells[column.Index]) : "";
        return column.HasMetaPrefix ? MetaPrefix.Remove(cell) : cell;
    }

    private static AnswerPlan PlanOf(Column column) => AnswerPlan.Of(column.Target.Answer!, column.CustomKey);

    private static ImportTarget TargetOf(ImportColumn column) => ImportTarget.TryParse(column.Target, out var target) ? target : ImportTarget.Custom;

    private sealed record Column(int Index, string Heading, ImportTarget Target, bool HasMetaPrefix)
    {
        public string CustomKey { get; } =
            Heading.StartsWith(ImportHeadings.CustomPrefix, StringComparison.Ordinal) && Heading.Length > ImportHeadings.CustomPrefix.Length
                ? Heading[ImportHeadings.CustomPrefix.Length..]
                : FieldKey.Normalise(Heading) is { Length: > 0 } key ? key : $"column_{Index + 1}";
    }
}
