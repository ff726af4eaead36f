using Caidence.Permissions;
using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>
/// Makes the static roles and grants what the matrix says. Later starts grant only permissions that are new to the workspace: what it
/// has decided since about the others stays. The owner's role, which nobody can change, remembers which those are.
/// </summary>
public sealed class RoleSeeder(RoleManager<IdentityRole> roles, IPermissionStore permissions, IGuidGenerator guids, ICurrentTenant currentTenant)
    : ITransientDependency
{
    public async Task SeedAsync()
    {
        var known = await permissions.GetGrantedNamesAsync(HolderOf(CaidenceRoles.OwnerOf(currentTenant.Side)));
        foreach (var name in RoleMatrix.RolesOf(currentTenant.Side))
        {
            var isNew = await CreateIfMissingAsync(name);
            var wanted = RoleMatrix.PermissionsOf(name).SelectMany(PermissionTwins.Of).Where(permission => isNew || !known.Contains(permission));
            await permissions.GrantAsync(HolderOf(name), wanted);
        }
    }

    private async Task<bool> CreateIfMissingAsync(string name)
    {
        if (await roles.RoleExistsAsync(name))
        {
            return false;
        }

        var role = new IdentityRole(guids.Create(), currentTenant.Id, name) { IsStatic = true, IsPublic = true };
        (await roles.CreateAsync(role)).CheckErrors();
        return true;
    }

    private static PermissionHolder HolderOf(string roleName) => new(PermissionHolder.Role, roleName);
}
