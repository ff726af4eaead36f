using Caidence.Account;
using Caidence.Identity;
using Caidence.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Support;

[Authorize]
[ControllerName("SupportSession")]
[Route("api/v1/support-sessions")]
public sealed class SupportSessionAppService(IRepository<Tenant, Guid> tenants, SignInSession session, SecurityLogManager log)
    : CaidenceAppService, ISupportSessionAppService
{
    [HttpPost]
    [Authorize(TenantManagementPermissions.Tenants.Default)]
    public async Task BeginAsync(BeginSupportDto input)
    {
        var tenant = await tenants.GetAsync(input.TenantId);
        var account = tenant.IsOpenToSupportAt(Clock.Now) ? new AccountAddress(tenant.Id, tenant.Name, tenant.SupportGrantedBy!.Value) : null;
        if (account is null || !await session.BeginAsSomebodyElseAsync(account, tenant.SupportUntil!.Value))
        {
            throw new BusinessException(CaidenceErrorCodes.Support.NotLetIn) { HttpStatusCode = StatusCodes.Status409Conflict };
        }

        await log.NoteAsync(account, SecurityLogActions.SupportBegan);
    }

    // Whoever is somebody else for a while holds that person's permissions, not the platform's.
    [HttpDelete]
    public async Task EndAsync()
    {
        if (!CurrentUser.IsImpersonated || CurrentUser.Id is not { } userId)
        {
            throw new BusinessException(CaidenceErrorCodes.Support.NotLetIn) { HttpStatusCode = StatusCodes.Status409Conflict };
        }

        await log.NoteAsync(new AccountAddress(CurrentUser.TenantId, null, userId), SecurityLogActions.SupportEnded);
        await session.EndBeingSomebodyElseAsync();
    }
}
