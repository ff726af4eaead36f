namespace Caidence.Tenants.Plans;

/// <summary>Keeps the names of plans apart, and those that workspaces have.</summary>
public sealed class PlanManager(
    IRepository<Plan, Guid> plans, IRepository<Tenant, Guid> tenants, IAsyncQueryableExecuter queries, IGuidGenerator guids) : ITransientDependency
{
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Plans.DuplicateName"/></exception>
    public async Task<Plan> CreateAsync(string name)
    {
        var plan = new Plan(guids.Create(), name);
        await RefuseDuplicateAsync(plan);
        return await plans.InsertAsync(plan);
    }

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Plans.DuplicateName"/></exception>
    public async Task ChangeNameAsync(Plan plan, string name)
    {
        plan.SetName(name);
        await RefuseDuplicateAsync(plan);
    }

    public Task<int> CountWorkspacesAsync(Plan plan) => queries.CountAsync(tenants.Query().Where(tenant => tenant.PlanId == plan.Id));

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Plans.InUse"/></exception>
    public async Task DeleteAsync(Plan plan)
    {
        if (await CountWorkspacesAsync(plan) is > 0 and var count)
        {
            throw new BusinessException(CaidenceErrorCodes.Plans.InUse).WithData("Name", plan.Name).WithData("Count", count);
        }

        await plans.DeleteAsync(plan);
    }

    private async Task RefuseDuplicateAsync(Plan plan)
    {
        if (await queries.AnyAsync(plans.Query().Where(other => other.NormalizedName == plan.NormalizedName && other.Id != plan.Id)))
        {
            throw new BusinessException(CaidenceErrorCodes.Plans.DuplicateName).WithData("Name", plan.Name);
        }
    }
}
