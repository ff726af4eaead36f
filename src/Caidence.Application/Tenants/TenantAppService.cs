using System.Linq.Expressions;
using Caidence.Features;
using Caidence.Tenants.Plans;
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
    TenantManager manager, TenantOpening opening, IRepository<Tenant, Guid> tenants, IRepository<Plan, Guid> plans, PlanUse use,
    IAsyncQueryableExecuter queries)
    : CaidenceAppService, ITenantAppService
{
    [HttpGet("{id:guid}")]
    public async Task<TenantDto> GetAsync(Guid id) => (await ReadAsync([await tenants.GetAsync(id)]))[0];

    [HttpGet]
    public async Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input)
    {
        var filter = Tenant.Normalize(input.Filter ?? "");
        var matching = tenants.Query().Where(tenant => tenant.NormalizedName.Contains(filter));
        var sorted = matching.SortedBy(SortOrder.ParseAll<TenantSortField>(input.Sorting), KeyOf);
        var page = await queries.ToListAsync(sorted.Skip(input.SkipCount).Take(input.MaxResultCount));

        var read = await ReadAsync(page);
        foreach (var tenant in read.Where(_ => input.IncludeUse))
        {
            tenant.Use = await use.ReadAsync(tenant.Id, CaidenceFeatures.MaxBrands, CaidenceFeatures.MaxPeople);
        }

        return new(await queries.CountAsync(matching), read);
    }

    [HttpPost]
    [Authorize(TenantManagementPermissions.Tenants.Create)]
    public async Task<TenantDto> CreateAsync(TenantCreateDto input)
    {
        var plan = input.PlanId is { } planId ? await plans.GetAsync(planId) : null;
        var tenant = await opening.OpenAsync(input.Name, new(null) { AdminEmailAddress = input.AdminEmailAddress, AdminPassword = input.AdminPassword });
        tenant.PutOn(plan);
        await CurrentUnitOfWork!.SaveChangesAsync();

        return (await ReadAsync([tenant]))[0];
    }

    [HttpPut("{id:guid}")]
    [Authorize(TenantManagementPermissions.Tenants.Update)]
    public async Task<TenantDto> UpdateAsync(Guid id, TenantUpdateDto input)
    {
        var tenant = await tenants.GetAsync(id);
        tenant.CheckConcurrencyStamp(input.ConcurrencyStamp);
        await manager.ChangeNameAsync(tenant, input.Name);
        await CurrentUnitOfWork!.SaveChangesAsync();

        return (await ReadAsync([tenant]))[0];
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

    private async Task<List<TenantDto>> ReadAsync(IReadOnlyList<Tenant> page)
    {
        var ids = page.Select(tenant => tenant.PlanId).ToHashSet();
        var names = (await queries.ToListAsync(plans.Query().Where(plan => ids.Contains(plan.Id)))).ToDictionary(plan => plan.Id, plan => plan.Name);
        var read = page.Select(tenant => tenant.ToDto()).ToList();
        read.ForEach(tenant => tenant.PlanName = tenant.PlanId is { } id ? names.GetValueOrDefault(id) : null);
        return read;
    }

    private static Expression<Func<Tenant, object?>> KeyOf(TenantSortField field) => field switch
    {
        TenantSortField.CreationTime => tenant => tenant.CreationTime,
        _ => tenant => tenant.NormalizedName,
    };
}
