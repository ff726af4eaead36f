using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Identity;

[Authorize(IdentityPermissions.UserLookup.Default)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[ControllerName("UserLookup")]
[Route("api/identity/users/lookup")]
public sealed class IdentityUserLookupAppService(UserManager<IdentityUser> users, IIdentityUserRepository repository)
    : CaidenceAppService, IIdentityUserLookupAppService
{
    [HttpGet("{id:guid}")]
    public async Task<UserData?> FindByIdAsync(Guid id) => (await repository.FindAsync(id))?.ToUserData();

    [HttpGet("by-username/{userName}")]
    public async Task<UserData?> FindByUserNameAsync(string userName) => (await users.FindByNameAsync(userName))?.ToUserData();

    [HttpGet("search")]
    public async Task<ListResultDto<UserData>> SearchAsync(UserLookupSearchInputDto input)
    {
        var (_, page) = await repository.GetPageAsync(new(input.Filter, SortOrder.ParseAll<UserSortField>(input.Sorting), input.SkipCount, input.MaxResultCount));
        return new(page.Select(user => user.ToUserData()).ToList());
    }

    [HttpGet("count")]
    public async Task<long> GetCountAsync(UserLookupCountInputDto input) =>
        (await repository.GetPageAsync(new(input.Filter, MaxResultCount: 0))).TotalCount;
}
