using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Identity;

/// <summary>Leads on to where a role, a user or a client is given its permissions. The pages ask who may.</summary>
[Authorize]
public sealed class PermissionsModel(IIdentityRoleAppService roles) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? providerName, string? providerKey) => (providerName, Guid.TryParse(providerKey, out var id)) switch
    {
        (PermissionHolder.Role, _) when await RoleAsync(providerKey) is { } role => Redirect($"~/Identity/Roles/Edit/{role.Id}"),
        (PermissionHolder.User, true) => Redirect($"~/Identity/Users/Permissions/{id}"),
        (PermissionHolder.Client, _) => Redirect("~/settings/api-clients"),
        _ => NotFound(),
    };

    private async Task<IdentityRoleDto?> RoleAsync(string? name) => (await roles.GetAllListAsync()).Items.FirstOrDefault(role => role.Name == name);
}
