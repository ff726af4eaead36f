using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Tenants;

/// <summary>Remembers for one request; a change in any process is seen by the next one everywhere.</summary>
internal sealed class TenantStore(CaidenceDbContext context) : ITenantStore, IScopedDependency
{
    private readonly Dictionary<object, TenantConfiguration?> _found = [];

    public Task<TenantConfiguration?> FindAsync(Guid id) => FindAsync(id, tenant => tenant.Where(candidate => candidate.Id == id));

    public Task<TenantConfiguration?> FindAsync(string normalizedName) =>
        FindAsync(normalizedName, tenant => tenant.Where(candidate => candidate.NormalizedName == normalizedName));

    public async Task<IReadOnlyList<TenantConfiguration>> GetListAsync() =>
        await Configurations(context.Set<Tenant>().OrderBy(tenant => tenant.NormalizedName)).ToListAsync();

    private async Task<TenantConfiguration?> FindAsync(object key, Func<IQueryable<Tenant>, IQueryable<Tenant>> condition)
    {
        if (!_found.TryGetValue(key, out var tenant))
        {
            _found[key] = tenant = await Configurations(condition(context.Set<Tenant>())).SingleOrDefaultAsync();
        }

        return tenant;
    }

    private IQueryable<TenantConfiguration> Configurations(IQueryable<Tenant> tenants) =>
        tenants.AsNoTracking().Select(tenant => new TenantConfiguration(
            tenant.Id, tenant.Name, tenant.NormalizedName, tenant.IsActive,
            Stamps.Where(stamp => stamp.Id == ConfigurationStamp.Platform)
                .Select(platform => platform.Stamp + (Stamps.Where(stamp => stamp.Id == tenant.Id).Select(stamp => stamp.Stamp).FirstOrDefault() ?? ""))
                .FirstOrDefault()));

    private IQueryable<ConfigurationStamp> Stamps => context.Set<ConfigurationStamp>();
}
