using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Identity;

[Authorize(CaidencePermissions.AuditLogs.Default)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[ControllerName("IdentitySecurityLog")]
[Route("api/identity/security-logs")]
public sealed class IdentitySecurityLogAppService(IIdentitySecurityLogRepository logs) : CaidenceAppService, IIdentitySecurityLogAppService
{
    [HttpGet]
    public async Task<PagedResultDto<IdentitySecurityLogDto>> GetListAsync(GetIdentitySecurityLogListInput input)
    {
        var (totalCount, rows) = await logs.GetPageAsync(input.ToFilter(), input.SkipCount, input.MaxResultCount);
        return new(totalCount, rows.Select(row => row.ToDto()).ToList());
    }
}
