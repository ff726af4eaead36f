using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Members;

[Authorize]
public sealed class MembershipAppService(IIdentityUserRepository users, IdentityUserManager manager) : CaidenceAppService, IMembershipAppService
{
    public async Task LeaveAsync()
    {
        var me = CurrentUser.Id ?? throw new AbpAuthorizationException("A client belongs to nobody.");
        await manager.DeleteAsync(await users.GetAsync(me));
    }
}
