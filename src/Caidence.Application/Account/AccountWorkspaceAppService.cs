using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Account;

[Authorize]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("AccountWorkspace")]
[Route("api/account/workspaces")]
public sealed class AccountWorkspaceAppService(SignInSession session, ITenantStore tenants) : CaidenceAppService, IAccountWorkspaceAppService
{
    [HttpGet]
    public async Task<ListResultDto<WorkspaceDto>> GetListAsync()
    {
        var workspaces = new List<WorkspaceDto>();
        foreach (var id in await session.GetWorkspacesAsync())
        {
            if (id is null)
            {
                workspaces.Add(new(null, null));
            }
            else if (await tenants.FindAsync(id.Value) is { IsActive: true } tenant)
            {
                workspaces.Add(new(tenant.Id, tenant.Name));
            }
        }

        return new([.. workspaces.OrderBy(workspace => workspace.Name, StringComparer.CurrentCultureIgnoreCase)]);
    }

    [HttpPost("switch")]
    public async Task SwitchAsync(SwitchWorkspaceDto input)
    {
        if ((input.TenantId is { } id && await tenants.FindAsync(id) is not { IsActive: true }) || !await session.SwitchAsync(input.TenantId))
        {
            throw new BusinessException(CaidenceErrorCodes.Account.WorkspaceNotProven) { HttpStatusCode = StatusCodes.Status409Conflict };
        }
    }
}
