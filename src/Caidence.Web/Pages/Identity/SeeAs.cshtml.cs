using Caidence.Identity;
using Caidence.Web.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Identity;

/// <summary>The way into seeing as a role, and out of it.</summary>
[Authorize]
public sealed class SeeAsModel(SeeingAs seeing, IPermissionChecker permissions, IIdentityRoleAppService roles) : PageModel
{
    public string? Role => seeing.Role;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostBeginAsync(Guid id)
    {
        await permissions.CheckAsync(IdentityPermissions.Roles.ManagePermissions);
        seeing.Begin((await roles.GetAsync(id)).Name);
        return LocalRedirect("~/");
    }

    // Whoever sees as somebody holds no more than they do.
    public IActionResult OnPostEnd()
    {
        seeing.End();
        return LocalRedirect("~/Identity/Roles");
    }
}
