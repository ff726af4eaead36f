using Caidence.Leads.Import.Files;
using Caidence.Leads.Import.Reading;
using Caidence.Leads.Import.Writing;
using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Import;

/// <summary>Reads the beginning of a file the way the import would.</summary>
public sealed class LeadImportPreviewer(
    IBlobContainer<LeadImportFiles> files, BatchDecider decider, LeadKeysProvider keysProvider, IGuidGenerator guids) : ITransientDependency
{
    private const int SampleSize = 256 * 1024;
    private const int RowsToCheck = 1_000;
    private const int RowsToSuggestFrom = 50;

    public async Task<CsvDialect> FindDialectAsync(Guid importId, FileEncoding encoding, CsvDelimiter? delimiter = null)
    {
        using var sample = await SampleAsync(importId);
        return CsvDialectFinder.Find(sample, encoding, delimiter);
    }

    public async Task<IReadOnlyList<ImportColumn>> ReadColumnsAsync(Guid importId, CsvDialect dialect, IReadOnlyList<string>? targets)
    {
        var (headings, rows) = await ReadAsync(importId, dialect);
        return ColumnsOf(Suggest(headings, rows), targets);
    }

    public async Task<LeadImportPreviewDto> PreviewAsync(LeadImport import, CsvDialect dialect, IReadOnlyList<string>? targets, string? region)
    {
        var (headings, rows) = await ReadAsync(import.Id, dialect);
        var suggested = Suggest(headings, rows);
        var columns = ColumnsOf(suggested, targets);
        var reader = new ImportedRowReader(columns, LeadImportOptions.None with { Region = region ?? await keysProvider.GetRegionAsync() }, await keysProvider.GetAsync());
        var read = rows.Select(reader.Read).ToList();
        var decision = await decider.DecideAsync([.. read.Select(row => new PreparedRow(row, row.Refusal is null ? guids.Create() : null))], CancellationToken.None);
        var brought = decision.New.ToHashSet();
        var refused = decision.Refused.ToDictionary(row => row.Source.Line);

        return new()
        {
            Encoding = dialect.Encoding,
            Delimiter = dialect.Delimiter,
            HasHeading = dialect.HasHeading,
            Columns = [.. suggested.Select((column, index) => new LeadImportColumnDto
            {
                Heading = column.Heading, Samples = column.Samples, Target = columns[index].Target, IsGuess = column.Reason is SuggestionReason.Content or SuggestionReason.Wording,
            })],
            Targets = [.. ImportTarget.All.Select(target => target.Name)],
            Rows = [.. read.Take(LeadImportConsts.MaxPreviewRows).Select(row => ToDto(refused.GetValueOrDefault(row.Source.Line, row)))],
            CheckedCount = read.Count,
            KnownCount = decision.Known.Count(known => !brought.Contains(known.LeadId)),
            RepeatedCount = decision.Known.Count(known => brought.Contains(known.LeadId)),
            RefusedCount = decision.Refused.Count,
            Refusals = [.. decision.Refused.Take(LeadImportConsts.MaxPreviewRows).Select(ToDto)],
        };
    }

    private static IReadOnlyList<ColumnSuggestion> Suggest(IReadOnlyList<string> headings, IReadOnlyList<CsvRow> rows) =>
        ColumnSuggestions.Suggest(headings, [.. rows.Take(RowsToSuggestFrom)]);

    private static List<ImportColumn> ColumnsOf(IReadOnlyList<ColumnSuggestion> suggested, IReadOnlyList<string>? targets) =>
        [.. suggested.Select((column, index) => new ImportColumn(column.Heading, ChosenOr(column, targets?.ElementAtOrDefault(index))))];

    private static string ChosenOr(ColumnSuggestion column, string? target) => ImportTarget.TryParse(target, out var chosen) ? chosen.Name : column.Target.Name;

    private static LeadImportRowDto ToDto(ImportedRow row) => new()
    {
        Line = row.Source.Line,
        Column = row.Column,
        Refusal = row.Refusal,
        Name = row.Submission?.Name.Full,
        Email = row.Submission?.Email?.Display,
        Phone = row.Submission?.Phone?.E164 ?? row.Submission?.Phone?.Raw,
        Company = row.Submission?.Company,
        Cells = row.Refusal is null ? [] : row.Source.Cells,
    };

    private async Task<(IReadOnlyList<string> Headings, IReadOnlyList<CsvRow> Rows)> ReadAsync(Guid importId, CsvDialect dialect)
    {
        using var sample = await SampleAsync(importId);
        var isCut = sample.Length == SampleSize;
        var rows = dialect.Rows(sample).Take(RowsToCheck + 1).ToList();
        var whole = isCut && rows.Count <= RowsToCheck && rows.Count > 1 ? rows[..^1] : rows;
        var first = dialect.HasHeading ? whole.FirstOrDefault() : null;
        var data = whole.Skip(first is null ? 0 : 1).ToList();

        return (ImportHeadings.Of(first?.Cells, first is null ? data.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max() : 0), data);
    }

    private async Task<MemoryStream> SampleAsync(Guid importId)
    {
        await using var content = await files.GetOrNullAsync(LeadImportFiles.NameOf(importId)) ?? throw new BusinessException(CaidenceErrorCodes.LeadImports.FileGone);
        var buffer = new byte[SampleSize];
        return new(buffer, 0, await content.ReadAtLeastAsync(buffer, SampleSize, throwOnEndOfStream: false));
    }
}
