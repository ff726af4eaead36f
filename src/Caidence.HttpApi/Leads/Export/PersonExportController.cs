using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Leads.Export;

/// <summary>One person as a file for spreadsheets; as JSON the app service answers at the address above.</summary>
[ApiController]
[Authorize(CaidencePermissions.Leads.Default)]
[Authorize(CaidencePermissions.Leads.Export)]
[Route("api/v1/leads/{id:guid}/person/csv")]
public sealed class PersonExportController(ILeadExportsAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<IActionResult> ExportAsync(Guid id) =>
        FileAnswer.WriteAsync(Response, "text/csv; charset=utf-8", $"person-{id}.csv", output => exports.ExportPersonAsync(id, output));
}
