using Caidence.Identity;
using Caidence.Permissions;
using Caidence.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Support;

[Authorize(CaidencePermissions.Settings.Manage)]
[ControllerName("SupportAccess")]
[Route("api/v1/support-access")]
public sealed class SupportAccessAppService(
    IRepository<Tenant, Guid> tenants, IIdentityUserRepository users, IIdentitySessionRepository sessions, IIdentitySecurityLogRepository logs)
    : CaidenceAppService, ISupportAccessAppService
{
    private const int Visits = 20;

    [HttpGet]
    public async Task<SupportAccessDto> GetAsync() => await ToDtoAsync(await GetTenantAsync());

    [HttpPost]
    public async Task<SupportAccessDto> GrantAsync(GrantSupportDto input)
    {
        var tenant = await GetTenantAsync();
        tenant.GrantSupport(CurrentUser.Id ?? throw new AbpAuthorizationException("A client can let nobody in."), Clock.Now.AddHours(input.Hours));
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await ToDtoAsync(tenant);
    }

    [HttpDelete]
    public async Task RevokeAsync()
    {
        (await GetTenantAsync()).EndSupport();
        await sessions.EndImpersonatedAsync();
    }

    private Task<Tenant> GetTenantAsync() =>
        CurrentTenant.Id is { } id ? tenants.GetAsync(id) : throw new EntityNotFoundException(typeof(Tenant), "host");

    private async Task<SupportAccessDto> ToDtoAsync(Tenant tenant)
    {
        var (_, visits) = await logs.GetPageAsync(new() { Action = SecurityLogActions.SupportBegan }, 0, Visits);
        var isOpen = tenant.IsOpenToSupportAt(Clock.Now);
        return new()
        {
            Until = isOpen ? tenant.SupportUntil : null,
            GrantedBy = isOpen && await users.FindAsync(tenant.SupportGrantedBy!.Value) is { } user ? user.UserName : null,
            Visits = [.. visits.Select(visit => visit.Log.CreationTime)],
        };
    }
}
