using Caidence.Identity;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Identity.Roles;

[Authorize(CaidencePermissions.Roles.Default)]
public sealed class IndexModel(
    IIdentityRoleAppService roles, IPermissionAppService permissions, IPermissionChecker checker, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    public IReadOnlyList<IdentityRoleDto> Roles { get; private set; } = [];

    /// <summary>Null for callers who may see which roles there are, and no more.</summary>
    public RoleGrid? Grid { get; private set; }

    public async Task OnGetAsync()
    {
        Roles = RoleOrder.Sort((await roles.GetAllListAsync()).Items);
        if (await checker.IsGrantedAsync(IdentityPermissions.Roles.ManagePermissions))
        {
            Grid = await RoleGrid.ReadAsync(Roles, permissions);
        }
    }

    public Task<IActionResult> OnPostDeleteAsync(Guid id) => this.DoAsync("~/Identity/Roles", async () =>
    {
        var role = await roles.GetAsync(id);
        await roles.DeleteAsync(id);
        return texts["Roles:Deleted", role.Name];
    });
}
