using Caidence.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Tenants.Plans;

[Authorize(TenantManagementPermissions.Tenants.Default)]
[Area(TenantManagementRemoteServiceConsts.ModuleName)]
[RemoteService(Name = TenantManagementRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Plan")]
[Route("api/multi-tenancy/plans")]
public sealed class PlanAppService(PlanManager manager, IRepository<Plan, Guid> plans, PlanReader reader, FeatureValues values, IAsyncQueryableExecuter queries)
    : CaidenceAppService, IPlanAppService
{
    [HttpGet("{id:guid}")]
    public async Task<PlanDto> GetAsync(Guid id) => (await reader.ReadAsync([await plans.GetAsync(id)]))[0];

    [HttpGet]
    public async Task<PagedResultDto<PlanDto>> GetListAsync(PagedResultRequestDto input)
    {
        var page = plans.Query().OrderBy(plan => plan.NormalizedName).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new(await queries.CountAsync(plans.Query()), await reader.ReadAsync(await queries.ToListAsync(page)));
    }

    [HttpPost]
    [Authorize(TenantManagementPermissions.Tenants.ManageFeatures)]
    public async Task<PlanDto> CreateAsync(SavePlanDto input) => await SaveAsync(await manager.CreateAsync(input.Name), input);

    [HttpPut("{id:guid}")]
    [Authorize(TenantManagementPermissions.Tenants.ManageFeatures)]
    public async Task<PlanDto> UpdateAsync(Guid id, SavePlanDto input)
    {
        var plan = await plans.GetAsync(id);
        plan.CheckConcurrencyStamp(input.ConcurrencyStamp);
        await manager.ChangeNameAsync(plan, input.Name);
        return await SaveAsync(plan, input);
    }

    [HttpDelete("{id:guid}")]
    [Authorize(TenantManagementPermissions.Tenants.ManageFeatures)]
    public async Task DeleteAsync(Guid id) => await manager.DeleteAsync(await plans.GetAsync(id));

    private async Task<PlanDto> SaveAsync(Plan plan, SavePlanDto input)
    {
        foreach (var (name, value) in input.Features)
        {
            values.Check(name, value, $"features.{name}");
        }

        plan.Describe(input.Description);
        plan.Give(input.Features.Where(feature => feature.Value is not null).ToDictionary(feature => feature.Key, feature => feature.Value!));
        await CurrentUnitOfWork!.SaveChangesAsync();

        return (await reader.ReadAsync([plan]))[0];
    }
}
