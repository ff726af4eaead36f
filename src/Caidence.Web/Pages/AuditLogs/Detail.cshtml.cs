using Caidence.Auditing;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.AuditLogs;

[Authorize(CaidencePermissions.AuditLogs.Default)]
public sealed class DetailModel(IAuditLogsAppService logs) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AuditLogDetailDto Log { get; private set; } = new();

    public async Task OnGetAsync() => Log = await logs.GetAsync(Id);
}
