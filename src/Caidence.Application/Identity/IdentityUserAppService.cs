using Caidence.Brands;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Identity;

[Authorize(IdentityPermissions.Users.Default)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[ControllerName("User")]
[Route("api/identity/users")]
public sealed class IdentityUserAppService(
    UserManager<IdentityUser> users, IdentityUserManager manager, IIdentityUserRepository repository, IRepository<IdentityRole, Guid> roles,
    IAsyncQueryableExecuter queries, GrantGuard guard, SeatLimit seats, BrandScope scope, SecurityLogManager log)
    : CaidenceAppService, IIdentityUserAppService
{
    [HttpGet("{id:guid}")]
    public async Task<IdentityUserDto> GetAsync(Guid id) => await DtoOfAsync(await repository.GetAsync(id));

    [HttpGet]
    public async Task<PagedResultDto<IdentityUserDto>> GetListAsync(GetIdentityUsersInput input)
    {
        var (totalCount, page) = await repository.GetPageAsync(new(input.Filter, SortOrder.ParseAll<UserSortField>(input.Sorting), input.SkipCount, input.MaxResultCount));
        var roleNames = await repository.GetRoleNamesAsync(page.Select(user => user.Id).ToList());

        return new(totalCount, page.Select(user => user.ToDto(roleNames[user.Id], Clock.Now)).ToList());
    }

    [HttpPost]
    [Authorize(IdentityPermissions.Users.Create)]
    public async Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input)
    {
        await seats.CheckAsync();
        var user = new IdentityUser(GuidGenerator.Create(), CurrentTenant.Id, input.UserName, input.Email) { LockoutEnabled = input.LockoutEnabled };
        user.Describe(input.Name, input.Surname, input.PhoneNumber);
        user.LimitTo(scope.Ids);
        await manager.SetActiveAsync(user, input.IsActive);
        (await users.CreateAsync(user, input.Password)).CheckErrors();
        await AssignAsync(user, input.RoleNames);

        return await DtoOfAsync(user);
    }

    [HttpPut("{id:guid}")]
    [Authorize(IdentityPermissions.Users.Update)]
    public async Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input)
    {
        var user = await GetChangeableAsync(id);
        user.CheckConcurrencyStamp(input.ConcurrencyStamp);

        await RenameAsync(user, input);
        user.Describe(input.Name, input.Surname, input.PhoneNumber);
        user.LockoutEnabled = input.LockoutEnabled;
        await manager.SetActiveAsync(user, input.IsActive);
        (await users.UpdateAsync(user)).CheckErrors();

        if (!string.IsNullOrEmpty(input.Password))
        {
            await manager.SetPasswordAsync(user, input.Password);
        }

        await AssignAsync(user, input.RoleNames);
        return await DtoOfAsync(user);
    }

    [HttpDelete("{id:guid}")]
    [Authorize(IdentityPermissions.Users.Delete)]
    public async Task DeleteAsync(Guid id)
    {
        if (CurrentUser.Id == id)
        {
            throw new BusinessException(CaidenceErrorCodes.Identity.UserSelfDeletion);
        }

        await manager.DeleteAsync(await GetChangeableAsync(id));
    }

    [HttpGet("{id:guid}/roles")]
    public async Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id)
    {
        var user = await repository.GetAsync(id);
        return new((await repository.GetRolesAsync(user.Id)).Select(role => role.ToDto()).ToList());
    }

    [HttpGet("assignable-roles")]
    public async Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync()
    {
        var assignable = new List<IdentityRoleDto>();
        foreach (var role in await queries.ToListAsync(roles.Query().OrderBy(role => role.Name)))
        {
            if (await guard.MayAssignAsync(role.Name!))
            {
                assignable.Add(role.ToDto());
            }
        }

        return new(assignable);
    }

    [HttpPut("{id:guid}/roles")]
    [Authorize(IdentityPermissions.Users.Update)]
    [Authorize(IdentityPermissions.Users.ManageRoles)]
    public async Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input) => await AssignAsync(await GetChangeableAsync(id), input.RoleNames);

    [HttpGet("by-username/{userName}")]
    public async Task<IdentityUserDto?> FindByUsernameAsync(string userName) => await DtoOrNullAsync(await users.FindByNameAsync(userName));

    [HttpGet("by-email/{email}")]
    public async Task<IdentityUserDto?> FindByEmailAsync(string email) => await DtoOrNullAsync(await users.FindByEmailAsync(email));

    [HttpPut("{id:guid}/lock")]
    [Authorize(IdentityPermissions.Users.Update)]
    public async Task LockAsync(Guid id, DateTimeOffset? lockoutEnd = null) =>
        await manager.LockAsync(await GetChangeableAsync(id), lockoutEnd ?? DateTimeOffset.MaxValue);

    [HttpPut("{id:guid}/unlock")]
    [Authorize(IdentityPermissions.Users.Update)]
    public async Task UnlockAsync(Guid id) => await manager.UnlockAsync(await GetChangeableAsync(id));

    [HttpPost("{id:guid}/reset-two-factor")]
    [Authorize(IdentityPermissions.Users.Update)]
    public async Task ResetTwoFactorAsync(Guid id)
    {
        var user = await GetChangeableAsync(id);
        await manager.ForgetSecondFactorAsync(user);
        await log.NoteAsync(user.Id, SecurityLogActions.TwoFactorReset);
    }

    private async Task<IdentityUser> GetChangeableAsync(Guid id)
    {
        var user = await repository.GetAsync(id);
        await guard.EnsureMayChangeAsync(user);
        return user;
    }

    private async Task RenameAsync(IdentityUser user, IdentityUserUpdateDto input)
    {
        if (user.UserName != input.UserName.Trim())
        {
            (await users.SetUserNameAsync(user, input.UserName.Trim())).CheckErrors();
        }

        // A new address ends sessions and reset links that were made for the old one.
        if (!string.Equals(user.Email, input.Email.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            (await users.SetEmailAsync(user, input.Email.Trim())).CheckErrors();
        }
    }

    private async Task AssignAsync(IdentityUser user, IReadOnlyList<string>? roleNames)
    {
        if (roleNames is null || !await IsGrantedAsync(IdentityPermissions.Users.ManageRoles))
        {
            return;
        }

        var current = await users.GetRolesAsync(user);
        await guard.EnsureMayAssignAsync(roleNames.Except(current, StringComparer.OrdinalIgnoreCase));
        await manager.SetRolesAsync(user, roleNames.ToList());
    }

    private async Task<IdentityUserDto?> DtoOrNullAsync(IdentityUser? user) => user is null ? null : await DtoOfAsync(user);

    private async Task<IdentityUserDto> DtoOfAsync(IdentityUser user) => user.ToDto(await users.GetRolesAsync(user), Clock.Now);
}
