using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>Keeps built-in roles as they are, and the grants of a role under its name.</summary>
public sealed class IdentityRoleManager(RoleManager<IdentityRole> roles, IPermissionStore permissions) : ITransientDependency
{
    public async Task RenameAsync(IdentityRole role, string name)
    {
        var before = role.Name!;
        if (before == name)
        {
            return;
        }

        if (role.IsStatic)
        {
            throw new BusinessException(CaidenceErrorCodes.Identity.StaticRoleRenaming).WithData("Name", before);
        }

        (await roles.SetRoleNameAsync(role, Check.NotNullOrWhiteSpace(name, nameof(name), IdentityRoleConsts.MaxNameLength).Trim())).CheckErrors();
        await permissions.MoveAsync(Holder(before), Holder(role.Name!));
    }

    public async Task DeleteAsync(IdentityRole role)
    {
        if (role.IsStatic)
        {
            throw new BusinessException(CaidenceErrorCodes.Identity.StaticRoleDeletion).WithData("Name", role.Name);
        }

        await permissions.DeleteAllAsync(Holder(role.Name!));
        (await roles.DeleteAsync(role)).CheckErrors();
    }

    private static PermissionHolder Holder(string roleName) => new(PermissionHolder.Role, roleName);
}
