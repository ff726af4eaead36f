namespace Caidence.Tenants;

/// <summary>Keeps names of workspaces unique without regard to case.</summary>
public sealed class TenantManager(IRepository<Tenant, Guid> tenants, IAsyncQueryableExecuter queries, IGuidGenerator guids) : ITransientDependency
{
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Tenants.DuplicateName"/></exception>
    public async Task<Tenant> CreateAsync(string name)
    {
        var tenant = new Tenant(guids.Create(), name);
        await RefuseDuplicateAsync(tenant);
        return tenant;
    }

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Tenants.DuplicateName"/></exception>
    public async Task ChangeNameAsync(Tenant tenant, string name)
    {
        tenant.SetName(name);
        await RefuseDuplicateAsync(tenant);
    }

    private async Task RefuseDuplicateAsync(Tenant tenant)
    {
        var sameName = tenants.Query().Where(other => other.NormalizedName == tenant.NormalizedName && other.Id != tenant.Id);
        if (await queries.AnyAsync(sameName))
        {
            throw new BusinessException(CaidenceErrorCodes.Tenants.DuplicateName).WithData("Name", tenant.Name);
        }
    }
}
