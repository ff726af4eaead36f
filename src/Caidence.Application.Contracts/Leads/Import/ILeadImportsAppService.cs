namespace Caidence.Leads.Import;

/// <summary>Files of leads. Reached at <c>/api/v1/leads/imports</c>; a file is sent to <c>/api/v1/leads/import/csv</c>.</summary>
public interface ILeadImportsAppService : IApplicationService
{
    Task<LeadImportDto> GetAsync(Guid id);

    /// <summary>Newest first.</summary>
    Task<PagedResultDto<LeadImportDto>> GetListAsync(PagedResultRequestDto input);

    /// <summary>Keeps the file and finds out how it is written. Nothing is imported before <see cref="StartAsync"/>.</summary>
    [RemoteService(false)]
    Task<LeadImportDto> UploadAsync(UploadLeadImportDto input, Stream content);

    /// <summary>What the first rows would become: columns with examples, and which rows would be refused, and why.</summary>
    Task<LeadImportPreviewDto> PreviewAsync(Guid id, PreviewLeadImportDto input);

    /// <summary>From here on it runs by itself. What is not given is as the preview suggests.</summary>
    Task<LeadImportDto> StartAsync(Guid id, StartLeadImportDto input);

    /// <summary>Stops it where it is; what was written by then stays, and can be undone.</summary>
    Task<LeadImportDto> CancelAsync(Guid id);

    /// <summary>Removes whom it brought and takes its changes back, except where somebody has worked on a lead since.</summary>
    Task<LeadImportDto> UndoAsync(Guid id);

    /// <summary>In the order of the file.</summary>
    Task<PagedResultDto<LeadImportRowDto>> GetRefusedRowsAsync(Guid id, PagedResultRequestDto input);

    /// <summary>The same as a file with a column of reasons, to be mended and sent again.</summary>
    [RemoteService(false)]
    Task GetRefusedRowsFileAsync(Guid id, Stream output);
}
