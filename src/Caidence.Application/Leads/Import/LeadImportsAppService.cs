using Caidence.Brands;
using Caidence.Leads.Import.Files;
using Caidence.Leads.Import.Reading;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Localization;
using Caidence.Notifications;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace Caidence.Leads.Import;

[Authorize(CaidencePermissions.Leads.Default)]
[Authorize(CaidencePermissions.Leads.Create)]
public sealed class LeadImportsAppService(
    IRepository<LeadImport, Guid> imports, IRepository<RefusedRow, Guid> refusedRows, IBlobContainer<LeadImportFiles> files, LeadImportPreviewer previewer, LeadImportUpload upload,
    LeadEditor editor, LeadKeysProvider keys, IBackgroundJobManager jobs, ILeadNotifier notifier, IMemberDirectory members, IAsyncQueryableExecuter queries,
    BrandScope scope, IStringLocalizer<CaidenceResource> texts) : CaidenceAppService, ILeadImportsAppService
{
    private IQueryable<LeadImport> Here => imports.Query().Where(import => import.State != LeadImportState.Uploading);

    public async Task<LeadImportDto> GetAsync(Guid id) => await ReadAsync(await FindAsync(id));

    public async Task<PagedResultDto<LeadImportDto>> GetListAsync(PagedResultRequestDto input)
    {
        scope.CheckUnlimited();
        var total = await queries.CountAsync(Here);
        var page = await queries.ToListAsync(Here.OrderByDescending(import => import.CreationTime).ThenByDescending(import => import.Id).Skip(input.SkipCount).Take(input.MaxResultCount));
        var people = await members.GetNamesAsync([.. page.Select(import => import.CreatorId).OfType<Guid>().Distinct()]);
        return new(total, [.. page.Select(import => LeadImportMapper.ToDto(import, people, texts))]);
    }

    // A file takes its time to come; no transaction waits for it.
    [UnitOfWork(IsDisabled = true)]
    public async Task<LeadImportDto> UploadAsync(UploadLeadImportDto input, Stream content)
    {
        scope.CheckUnlimited();
        return await ReadAsync(await upload.ReceiveAsync(input.FileName, content));
    }

    [UnitOfWork(IsTransactional = false)]
    public async Task<LeadImportPreviewDto> PreviewAsync(Guid id, PreviewLeadImportDto input)
    {
        var import = await FindAsync(id);
        return await previewer.PreviewAsync(import, await DialectOfAsync(import, input), input.Targets, input.Region);
    }

    public async Task<LeadImportDto> StartAsync(Guid id, StartLeadImportDto input)
    {
        var import = await FindAsync(id);
        await CheckDecisionsAsync(input);
        var dialect = await DialectOfAsync(import, input);
        import.Start(dialect, await ColumnsOfAsync(import, dialect, input), new(
            input.Duplicates, CountryRegion.Find(input.Region) ?? await keys.GetRegionAsync(), input.OwnerId, input.ConsentStatement?.Trim()), Clock.Now);

        await jobs.EnqueueAsync(new LeadImportArgs(CurrentTenant.Id, id));
        await notifier.ImportMovedAsync(id, CancellationToken.None);
        return await ReadAsync(import);
    }

    public async Task<LeadImportDto> CancelAsync(Guid id)
    {
        var import = await FindAsync(id);
        import.Cancel(Clock.Now);
        await files.DeleteAsync(LeadImportFiles.NameOf(id));
        await notifier.ImportMovedAsync(id, CancellationToken.None);
        return await ReadAsync(import);
    }

    public async Task<LeadImportDto> UndoAsync(Guid id)
    {
        var import = await FindAsync(id);
        if (import.CreatorId != CurrentUser.Id)
        {
            await CheckPolicyAsync(CaidencePermissions.Leads.Delete);
        }

        import.BeginUndo();
        await jobs.EnqueueAsync(new LeadImportArgs(CurrentTenant.Id, id));
        await notifier.ImportMovedAsync(id, CancellationToken.None);
        return await ReadAsync(import);
    }

    public async Task<PagedResultDto<LeadImportRowDto>> GetRefusedRowsAsync(Guid id, PagedResultRequestDto input)
    {
        await FindAsync(id);
        var rows = refusedRows.Query().Where(row => row.ImportId == id);
        var page = await queries.ToListAsync(rows.OrderBy(row => row.Line).Skip(input.SkipCount).Take(input.MaxResultCount));
        return new(await queries.CountAsync(rows), [.. page.Select(row => new LeadImportRowDto { Line = row.Line, Column = row.Column, Refusal = row.Reason, Cells = row.Cells })]);
    }

    public async Task GetRefusedRowsFileAsync(Guid id, Stream output)
    {
        var import = await FindAsync(id);
        var earlierReasons = import.Columns.Select((column, index) => (column, index)).Where(at => ImportHeadings.IsReason(at.column.Heading)).Select(at => at.index).ToHashSet();
        await using var text = new StreamWriter(output, leaveOpen: true);
        await text.WriteAsync('\uFEFF');
        await text.WriteAsync(CsvLine.Of([ImportHeadings.Reason, .. Sent(import.Columns).Select(column => column.Heading)], import.Dialect.Separator));
        var line = 0;
        while (await queries.ToListAsync(refusedRows.Query().Where(row => row.ImportId == id && row.Line > line).OrderBy(row => row.Line).Take(PagedResultRequestDto.MaxMaxResultCount)) is { Count: > 0 } rows)
        {
            // An erased person's row has nothing left that could be mended.
            foreach (var row in rows.Where(row => row.Cells.Count > 0))
            {
                await text.WriteAsync(CsvLine.Of([ReasonOf(row), .. Sent(row.Cells).Select(FormulaGuard.Remove)], import.Dialect.Separator));
            }

            line = rows[^1].Line;
        }

        IEnumerable<T> Sent<T>(IEnumerable<T> columns) => columns.Where((_, index) => !earlierReasons.Contains(index));
    }

    private string ReasonOf(RefusedRow row) => texts["LeadImport:ReasonAt", row.Line, (object?)row.Column ?? "-", texts[$"LeadImportRefusal:{WireWords.Of(row.Reason)}"].Value];

    // A file has leads of any brand.
    private async Task<LeadImport> FindAsync(Guid id)
    {
        scope.CheckUnlimited();
        return await imports.GetAsync(id) is { State: not LeadImportState.Uploading } import ? import : throw new EntityNotFoundException(typeof(LeadImport), id);
    }

    private async Task<CsvDialect> DialectOfAsync(LeadImport import, LeadImportFormatDto input)
    {
        if (input.Encoding == FileEncoding.Utf8 && !import.IsUtf8)
        {
            throw new BusinessException(CaidenceErrorCodes.LeadImports.NotUtf8);
        }

        var encoding = input.Encoding ?? import.Dialect.Encoding;
        var dialect = encoding == import.Dialect.Encoding && input.Delimiter is null ? import.Dialect : await previewer.FindDialectAsync(import.Id, encoding, input.Delimiter);
        return dialect with { HasHeading = input.HasHeading ?? dialect.HasHeading };
    }

    private async Task<IReadOnlyList<ImportColumn>> ColumnsOfAsync(LeadImport import, CsvDialect dialect, StartLeadImportDto input)
    {
        var columns = await previewer.ReadColumnsAsync(import.Id, dialect, input.Targets);
        if (columns.Count > LeadImportConsts.MaxColumns)
        {
            throw new BusinessException(CaidenceErrorCodes.LeadImports.TooManyColumns).WithData("Columns", LeadImportConsts.MaxColumns);
        }

        if (input.Targets is { } targets && targets.Find(target => !ImportTarget.TryParse(target, out _)) is { } unknown)
        {
            throw new BusinessException(CaidenceErrorCodes.LeadImports.UnknownTarget).WithData("Target", unknown);
        }

        if (input.Targets is { } given && given.Count != columns.Count)
        {
            throw new BusinessException(CaidenceErrorCodes.LeadImports.OtherColumns).WithData("Columns", columns.Count);
        }

        return columns.Any(column => ImportTarget.TryParse(column.Target, out var target) && target.Answer?.Field is LeadField.Email or LeadField.Phone)
            ? columns
            : throw new BusinessException(CaidenceErrorCodes.LeadImports.NoContactColumn);
    }

    private async Task CheckDecisionsAsync(StartLeadImportDto input)
    {
        if (input.Duplicates != DuplicatePolicy.Skip)
        {
            await CheckPolicyAsync(CaidencePermissions.Leads.Update);
        }

        if (input.OwnerId is not null)
        {
            await CheckPolicyAsync(CaidencePermissions.Leads.Assign);
            await editor.CheckMemberAsync(input.OwnerId);
        }
    }

    private async Task<LeadImportDto> ReadAsync(LeadImport import) =>
        LeadImportMapper.ToDto(import, await members.GetNamesAsync(import.CreatorId is { } creator ? [creator] : []), texts);
}
