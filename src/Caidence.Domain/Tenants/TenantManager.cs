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

    public Task<bool> IsTakenAsync(string name) => IsTakenAsync(Tenant.Normalize(name), exceptId: null);

    private Task<bool> IsTakenAsync(string normalizedName, Guid? exceptId) =>
        queries.AnyAsync(tenants.Query().Where(other => other.NormalizedName == normalizedName && other.Id != exceptId));

    private async Task RefuseDuplicateAsync(Tenant tenant)
    {
        if (await IsTakenAsync(tenant.NormalizedName, exceptId: tenant.Id))
        {
            throw new BusinessException(CaidenceErrorCodes.Tenants.DuplicateName).WithData("Name", tenant.Name);
        }
    }
}
