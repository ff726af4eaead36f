using Caidence.Identity;

namespace Caidence.Web.Pages.Identity.Users;

/// <summary>The fields that making and editing a person share, and the roles that can be ticked.</summary>
/// <param name="Roles">Null for callers who may not assign roles.</param>
public sealed record UserForm(IdentityUserCreateOrUpdateDtoBase Input, IReadOnlyList<RoleChoice>? Roles)
{
    public static async Task<IReadOnlyList<RoleChoice>?> RolesAsync(
        IIdentityUserAppService users, IPermissionChecker permissions, IReadOnlyList<string> held)
    {
        if (!await permissions.IsGrantedAsync(IdentityPermissions.Users.ManageRoles))
        {
            return null;
        }

        var assignable = (await users.GetAssignableRolesAsync()).Items.Select(role => role.Name).ToList();
        return [.. held.Union(assignable).Order(StringComparer.Ordinal).Select(name => new RoleChoice(name, held.Contains(name), assignable.Contains(name)))];
    }
}

/// <param name="IsAssignable">False: the person has it, and keeps it, but the caller could not give it.</param>
public sealed record RoleChoice(string Name, bool IsHeld, bool IsAssignable);
