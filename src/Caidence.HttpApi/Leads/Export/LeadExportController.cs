using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Leads.Export;

/// <summary>The list of leads as a file.</summary>
[ApiController]
[Authorize(CaidencePermissions.Leads.Default)]
[Authorize(CaidencePermissions.Leads.Export)]
[Route("api/v1/leads/export")]
public sealed class LeadExportController(ILeadExportsAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<IActionResult> ExportAsync([FromQuery] ExportLeadsInput input) =>
        input.Format == ExportFormat.Json
            ? FileAnswer.WriteAsync(Response, "application/json; charset=utf-8", "leads.json", output => exports.ExportAsync(input, output, HttpContext.RequestAborted))
            : FileAnswer.WriteAsync(Response, "text/csv; charset=utf-8", "leads.csv", output => exports.ExportAsync(input, output, HttpContext.RequestAborted));
}
