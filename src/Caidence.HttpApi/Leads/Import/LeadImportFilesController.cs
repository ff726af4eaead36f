using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Leads.Import;

/// <summary>Files in and out; everything else about imports is the app service's own.</summary>
[ApiController]
[Authorize(CaidencePermissions.Leads.Default)]
[Authorize(CaidencePermissions.Leads.Create)]
[Route("api/v1/leads/import")]
public sealed class LeadImportFilesController(ILeadImportsAppService imports) : ControllerBase
{
    /// <summary>A form with one file. It is read as it comes, never as a whole.</summary>
    [HttpPost("csv")]
    [Consumes("multipart/form-data")]
    [RequestSizeLimit(LeadImportConsts.MaxFileSize + FormOverhead)]
    [RequestFormLimits(MultipartBodyLengthLimit = LeadImportConsts.MaxFileSize + FormOverhead)]
    public async Task<LeadImportDto> UploadAsync(IFormFile file)
    {
        await using var content = file.OpenReadStream();
        return await imports.UploadAsync(new() { FileName = file.FileName }, content);
    }

    [HttpGet("{id:guid}/refused-rows")]
    public Task<IActionResult> GetRefusedRowsAsync(Guid id) =>
        FileAnswer.WriteAsync(Response, "text/csv; charset=utf-8", "refused-rows.csv", output => imports.GetRefusedRowsFileAsync(id, output));

    private const long FormOverhead = 64 * 1024;
}
