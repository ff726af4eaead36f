using Caidence.Data;

namespace Caidence.Tenants;

/// <summary>Makes a workspace and what every workspace has, within the caller's unit of work: all or nothing.</summary>
public sealed class TenantOpening(
    TenantManager manager, IRepository<Tenant, Guid> tenants, IEnumerable<IDataSeedContributor> contributors, IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant) : ITransientDependency
{
    /// <param name="name">Not taken yet.</param>
    /// <param name="seed">Whose tenant is the new one, whatever it says.</param>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Tenants.DuplicateName"/></exception>
    public async Task<Tenant> OpenAsync(string name, DataSeedContext seed)
    {
        var tenant = await tenants.InsertAsync(await manager.CreateAsync(name));
        await unitOfWorkManager.Current!.SaveChangesAsync();
        await SeedAsync(seed with { TenantId = tenant.Id });
        return tenant;
    }

    // Not IDataSeeder, which works in a scope and transaction of its own: a workspace without its first person must not come to be.
    private async Task SeedAsync(DataSeedContext seed)
    {
        using (currentTenant.Change(seed.TenantId))
        {
            foreach (var contributor in contributors)
            {
                await contributor.SeedAsync(seed);
                await unitOfWorkManager.Current!.SaveChangesAsync();
            }
        }
    }
}
