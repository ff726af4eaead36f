using Caidence.Auditing;
using Caidence.Permissions;
using Caidence.Web.Theme;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.AuditLogs;

[Authorize(CaidencePermissions.AuditLogs.Default)]
public sealed class IndexModel(IAuditLogsAppService logs) : PageModel
{
    public static readonly IReadOnlyList<string> Methods = ["POST", "PUT", "DELETE", "GET"];

    [BindProperty(SupportsGet = true, Name = "")]
    public AuditQuery Query { get; set; } = new();

    public PagedResultDto<AuditLogDto> Logs { get; private set; } = new();

    public async Task OnGetAsync() => Logs = await logs.GetListAsync(Query.ToInput(PageTimeZone.ReadFrom(Request)));

    public async Task<IActionResult> OnGetExportAsync()
    {
        var file = await logs.ExportAsync(Query.ToInput(PageTimeZone.ReadFrom(Request)));
        return File(file.GetStream(), file.ContentType, file.FileName);
    }
}
