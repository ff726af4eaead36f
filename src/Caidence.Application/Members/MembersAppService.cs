using Caidence.Identity;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Members;

[Authorize(CaidencePermissions.Users.Default)]
public sealed class MembersAppService(
    IIdentityUserRepository repository, IdentityUserManager manager, UserManager<IdentityUser> users, MembershipTerms terms, MemberReader reader, GrantGuard guard)
    : CaidenceAppService, IMembersAppService
{
    public async Task<PagedResultDto<MemberDto>> GetListAsync(GetMembersInput input)
    {
        var (totalCount, page) = await repository.GetPageAsync(new(input.Filter, [new(UserSortField.Name)], input.SkipCount, input.MaxResultCount));
        return new(totalCount, await reader.ReadAsync(page));
    }

    public async Task<MemberDto> GetAsync(Guid id) => await ReadAsync(await repository.GetAsync(id));

    [Authorize(CaidencePermissions.Users.Update)]
    [Authorize(CaidencePermissions.Users.Assign)]
    public async Task<MemberDto> ChangeRoleAsync(Guid id, ChangeMemberRoleDto input)
    {
        var user = await GetChangeableAsync(id);
        var role = await terms.CheckRoleAsync(input.RoleName);
        await manager.SetRolesAsync(user, [role.Name!]);
        return await SaveAsync(user);
    }

    [Authorize(CaidencePermissions.Brands.Assign)]
    public async Task<MemberDto> ChangeBrandsAsync(Guid id, ChangeMemberBrandsDto input)
    {
        var user = await GetChangeableAsync(id);
        user.LimitTo(await terms.CheckBrandsAsync(await users.GetRolesAsync(user), input.BrandIds));
        return await SaveAsync(user);
    }

    [Authorize(CaidencePermissions.Users.Update)]
    public async Task<MemberDto> DeactivateAsync(Guid id)
    {
        var user = await GetChangeableAsync(id);
        await manager.SetActiveAsync(user, isActive: false);
        return await SaveAsync(user);
    }

    [Authorize(CaidencePermissions.Users.Update)]
    public async Task<MemberDto> ReactivateAsync(Guid id)
    {
        var user = await GetChangeableAsync(id);
        await manager.SetActiveAsync(user, isActive: true);
        return await SaveAsync(user);
    }

    [Authorize(CaidencePermissions.Users.Delete)]
    public async Task DeleteAsync(Guid id) => await manager.DeleteAsync(await GetChangeableAsync(id));

    // Nobody by mistake takes from themselves what they need to undo it.
    private async Task<IdentityUser> GetChangeableAsync(Guid id)
    {
        var user = await repository.GetAsync(id);
        if (id == CurrentUser.Id)
        {
            throw new BusinessException(CaidenceErrorCodes.Members.NotOneself);
        }

        await guard.EnsureMayChangeAsync(user);
        return user;
    }

    private async Task<MemberDto> SaveAsync(IdentityUser user)
    {
        (await users.UpdateAsync(user)).CheckErrors();
        return await ReadAsync(user);
    }

    private async Task<MemberDto> ReadAsync(IdentityUser user) => (await reader.ReadAsync([user]))[0];
}
