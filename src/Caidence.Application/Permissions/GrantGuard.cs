using Caidence.Brands;
using Caidence.Identity;

namespace Caidence.Permissions;

/// <summary>Nobody gives what they do not have, and nobody takes over an account that may do or see more than they.</summary>
public sealed class GrantGuard(
    IPermissionChecker checker, IPermissionStore store, IPermissionDefinitionManager definitions, IIdentityUserRepository users, ICurrentTenant currentTenant,
    BrandScope scope)
    : ITransientDependency
{
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Identity.GrantsMoreThanHeld"/></exception>
    public async Task EnsureMayGrantAsync(string permission)
    {
        if (!await checker.IsGrantedAsync(permission))
        {
            throw MoreThanHeld(permission);
        }
    }

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Identity.GrantsMoreThanHeld"/></exception>
    public async Task EnsureMayAssignAsync(IEnumerable<string> roleNames)
    {
        foreach (var role in roleNames)
        {
            if (!await MayAssignAsync(role))
            {
                throw MoreThanHeld(role);
            }
        }
    }

    // Owners see everything, whatever the one who makes them owners sees.
    public async Task<bool> MayAssignAsync(string roleName) =>
        !(scope.IsLimited && roleName == CaidenceRoles.OwnerOf(currentTenant.Side)) && await HoldsAllAsync([new(PermissionHolder.Role, roleName)]);

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Identity.UserHoldsMore"/></exception>
    public async Task EnsureMayChangeAsync(IdentityUser user)
    {
        var roles = await users.GetRolesAsync(user.Id);
        var holders = roles.Select(role => new PermissionHolder(PermissionHolder.Role, role.Name!))
            .Prepend(new(PermissionHolder.User, user.Id.ToString()));

        if (!scope.Covers(await SeenByAsync(user)) || !await HoldsAllAsync(holders))
        {
            throw new BusinessException(CaidenceErrorCodes.Identity.UserHoldsMore).WithData("UserName", user.UserName);
        }
    }

    private async Task<IReadOnlyList<Guid>?> SeenByAsync(IdentityUser user) =>
        scope.IsLimited ? user.SeesWith((await users.GetTeamBrandsAsync([user.Id]))[user.Id]) : user.BrandIds;

    private async Task<bool> HoldsAllAsync(IEnumerable<PermissionHolder> holders)
    {
        var held = await checker.GetGrantedAsync();
        foreach (var holder in holders)
        {
            if ((await store.GetGrantedNamesAsync(holder)).Any(name => IsEffective(name) && !held.Contains(name)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsEffective(string name) => definitions.GetOrNull(name)?.MultiTenancySide.HasFlag(currentTenant.Side) == true;

    private static BusinessException MoreThanHeld(string name) =>
        new BusinessException(CaidenceErrorCodes.Identity.GrantsMoreThanHeld).WithData("Name", name);
}
