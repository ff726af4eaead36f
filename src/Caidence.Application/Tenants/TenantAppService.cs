using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Tenants;

[Authorize(TenantManagementPermissions.Tenants.Default)]
[Area(TenantManagementRemoteServiceConsts.ModuleName)]
[RemoteService(Name = TenantManagementRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Tenant")]
[Route("api/multi-tenancy/tenants")]
public sealed class TenantAppService(
    TenantManager manager, TenantOpening opening, IRepository<Tenant, Guid> tenants, IAsyncQueryableExecuter queries)
    : CaidenceAppService, ITenantAppService
{
    [HttpGet("{id:guid}")]
    public async Task<TenantDto> GetAsync(Guid id) => (await tenants.GetAsync(id)).ToDto();

    [HttpGet]
    public async Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input)
    {
        var filter = Tenant.Normalize(input.Filter ?? "");
        var matching = tenants.Query().Where(tenant => tenant.NormalizedName.Contains(filter));
        var page = await queries.ToListAsync(Sorted(matching, SortOrder.Parse<TenantSortField>(input.Sorting)).Skip(input.SkipCount).Take(input.MaxResultCount));

        return new(await queries.CountAsync(matching), page.Select(tenant => tenant.ToDto()).ToList());
    }

    [HttpPost]
    [Authorize(TenantManagementPermissions.Tenants.Create)]
    public async Task<TenantDto> CreateAsync(TenantCreateDto input) =>
        (await opening.OpenAsync(input.Name, new(null) { AdminEmailAddress = input.AdminEmailAddress, AdminPassword = input.AdminPassword })).ToDto();

    [HttpPut("{id:guid}")]
    [Authorize(TenantManagementPermissions.Tenants.Update)]
    public async Task<TenantDto> UpdateAsync(Guid id, TenantUpdateDto input)
    {
        var tenant = await tenants.GetAsync(id);
        tenant.CheckConcurrencyStamp(input.ConcurrencyStamp);
        await manager.ChangeNameAsync(tenant, input.Name);
        await CurrentUnitOfWork!.SaveChangesAsync();

        return tenant.ToDto();
    }

    [HttpDelete("{id:guid}")]
    [Authorize(TenantManagementPermissions.Tenants.Delete)]
    public async Task DeleteAsync(Guid id) => await tenants.DeleteAsync(await tenants.GetAsync(id));

    [HttpPost("{id:guid}/activate")]
    [Authorize(TenantManagementPermissions.Tenants.Update)]
    public async Task ActivateAsync(Guid id) => (await tenants.GetAsync(id)).Activate();

    [HttpPost("{id:guid}/deactivate")]
    [Authorize(TenantManagementPermissions.Tenants.Update)]
    public async Task DeactivateAsync(Guid id) => (await tenants.GetAsync(id)).Deactivate();

    [HttpGet("{id:guid}/default-connection-string")]
    [Authorize(TenantManagementPermissions.Tenants.ManageConnectionStrings)]
    public async Task<string?> GetDefaultConnectionStringAsync(Guid id)
    {
        await tenants.GetAsync(id);
        return null;
    }

    [HttpPut("{id:guid}/default-connection-string")]
    [Authorize(TenantManagementPermissions.Tenants.ManageConnectionStrings)]
    [DisableAuditing]
    public async Task UpdateDefaultConnectionStringAsync(Guid id, string defaultConnectionString)
    {
        await tenants.GetAsync(id);
        throw new BusinessException(CaidenceErrorCodes.Tenants.OneDatabase) { HttpStatusCode = StatusCodes.Status400BadRequest };
    }

    [HttpDelete("{id:guid}/default-connection-string")]
    [Authorize(TenantManagementPermissions.Tenants.ManageConnectionStrings)]
    public Task DeleteDefaultConnectionStringAsync(Guid id) => tenants.GetAsync(id);

    private static IQueryable<Tenant> Sorted(IQueryable<Tenant> tenants, SortOrder<TenantSortField> by) => by.Field switch
    {
        TenantSortField.CreationTime => tenants.OrderBy(tenant => tenant.CreationTime, by.IsDescending).ThenBy(tenant => tenant.Id),
        _ => tenants.OrderBy(tenant => tenant.NormalizedName, by.IsDescending),
    };
}
