using Caidence.Brands;
using Caidence.Identity;
using Caidence.Permissions;
using Microsoft.AspNetCore.Identity;
using IdentityRole = Caidence.Identity.IdentityRole;

namespace Caidence.Members;

/// <summary>What somebody may be made by whoever asks: nobody gives a role that grants more than they hold, or brands that they do not see.</summary>
public sealed class MembershipTerms(
    RoleManager<IdentityRole> roles, GrantGuard guard, BrandScope scope, IRepository<Brand, Guid> brands, IAsyncQueryableExecuter queries, IdentityErrors errors,
    ICurrentTenant currentTenant) : ITransientDependency
{
    /// <summary>The role, if it may be given.</summary>
    /// <exception cref="AbpValidationException">There is no such role.</exception>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Identity.GrantsMoreThanHeld"/></exception>
    public async Task<IdentityRole> CheckRoleAsync(string roleName)
    {
        var role = await roles.FindByNameAsync(roleName) ?? throw errors.UnknownRole(roleName, nameof(roleName));
        await guard.EnsureMayAssignAsync([role.Name!]);
        return role;
    }

    /// <summary>Whether the caller could have given this role, if it is still there, and these brands.</summary>
    /// <exception cref="BusinessException">No.</exception>
    public async Task CheckHeldAsync(Guid roleId, IReadOnlyCollection<Guid>? brandIds)
    {
        if (!scope.Covers(brandIds))
        {
            throw new BusinessException(CaidenceErrorCodes.Members.BrandsBeyondOwn);
        }

        if (await roles.FindByIdAsync(roleId.ToString()) is { } role)
        {
            await guard.EnsureMayAssignAsync([role.Name!]);
        }
    }

    /// <summary>Null or none is all of them.</summary>
    /// <exception cref="AbpValidationException">There is no such brand, or there are too many.</exception>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Members.OwnerSeesAll"/>, <see cref="CaidenceErrorCodes.Members.BrandsBeyondOwn"/></exception>
    public async Task<IReadOnlyList<Guid>?> CheckBrandsAsync(IEnumerable<string> roleNames, IReadOnlyCollection<Guid>? brandIds)
    {
        IReadOnlyList<Guid>? wanted = brandIds is not { Count: > 0 } ? null : [.. brandIds.Distinct()];
        if (wanted is null)
        {
            return scope.IsLimited ? throw new BusinessException(CaidenceErrorCodes.Members.BrandsBeyondOwn) : null;
        }

        if (roleNames.Contains(CaidenceRoles.OwnerOf(currentTenant.Side)))
        {
            throw new BusinessException(CaidenceErrorCodes.Members.OwnerSeesAll);
        }

        // Brands that the caller does not see are none.
        if (wanted.Count > BrandConsts.MaxScope || await queries.CountAsync(brands.Query().Where(brand => wanted.Contains(brand.Id))) != wanted.Count)
        {
            throw new AbpValidationException("There is no such brand.", nameof(brandIds));
        }

        return wanted;
    }
}
