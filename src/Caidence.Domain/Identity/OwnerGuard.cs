using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>Sees to it that somebody who can sign in always holds the owner's role.</summary>
public sealed class OwnerGuard(UserManager<IdentityUser> users, IIdentityUserRepository repository, IClock clock) : ITransientDependency
{
    /// <summary>Asks before an account is deleted, locked or deactivated, or loses the owner's role.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Identity.LastOwner"/></exception>
    public async Task EnsureNotLastAsync(IdentityUser user)
    {
        var ownerRole = RoleOf(user);
        if (!await users.IsInRoleAsync(user, ownerRole))
        {
            return;
        }

        // Two owners who take the role from each other at once would both see the other one stay.
        await repository.HoldRoleAsync(ownerRole);
        if (await repository.CountAbleInRoleAsync(ownerRole, user.Id, clock.Now) == 0)
        {
            throw new BusinessException(CaidenceErrorCodes.Identity.LastOwner).WithData("UserName", user.UserName);
        }
    }

    public static string RoleOf(IdentityUser user) =>
        CaidenceRoles.OwnerOf(user.TenantId is null ? MultiTenancySides.Host : MultiTenancySides.Tenant);
}
