using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Account;

[Authorize]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("AccountSecurityLog")]
[Route("api/account/security-logs")]
public sealed class AccountSecurityLogAppService(IIdentitySecurityLogRepository logs) : CaidenceAppService, IAccountSecurityLogAppService
{
    [HttpGet]
    public async Task<PagedResultDto<IdentitySecurityLogDto>> GetListAsync(GetIdentitySecurityLogListInput input)
    {
        var me = CurrentUser.Id ?? throw new AbpAuthorizationException("A client has no sign-ins.");
        var (totalCount, rows) = await logs.GetPageAsync(input.ToFilter() with { UserId = me, UserName = null }, input.SkipCount, input.MaxResultCount);
        return new(totalCount, rows.Select(row => row.ToDto()).ToList());
    }
}
