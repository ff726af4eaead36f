using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Account;

[Authorize]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("DynamicClaims")]
[Route("api/account/dynamic-claims")]
public sealed class DynamicClaimsAppService : CaidenceAppService, IDynamicClaimsAppService
{
    [HttpPost("refresh")]
    [UnitOfWork(IsDisabled = true)]
    public Task RefreshAsync() => Task.CompletedTask;
}
