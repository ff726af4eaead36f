using Caidence.Identity;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Identity.Users;

[Authorize(CaidencePermissions.Users.Default)]
[Authorize(CaidencePermissions.AuditLogs.Default)]
public sealed class SignInsModel(IIdentityUserAppService users, IIdentitySecurityLogAppService logs) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public IdentityUserDto Person { get; private set; } = new();

    public PagedResultDto<IdentitySecurityLogDto> Logs { get; private set; } = new();

    public async Task OnGetAsync()
    {
        Person = await users.GetAsync(Id);
        Logs = await logs.GetListAsync(new() { UserId = Id, SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize });
    }
}
