using Caidence.Core.Authorization.Permissions;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Guids;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Stores;

public sealed class PermissionStore(DbContext context, ITenantConfigurationCache cache, IGuidGenerator guids, ICurrentTenant currentTenant)
    : IPermissionStore, IScopedDependency
{
    private DbSet<PermissionGrant> Grants => context.Set<PermissionGrant>();

    public async Task<IReadOnlySet<string>> GetGrantedNamesAsync(PermissionHolder holder) => (await GetGrantsAsync([holder]))[holder];

    public Task<IReadOnlyDictionary<PermissionHolder, IReadOnlySet<string>>> GetGrantsAsync(IReadOnlyCollection<PermissionHolder> holders) =>
        cache.GetAsync<PermissionGrant, PermissionHolder, IReadOnlySet<string>>(holders, ReadAsync);

    public async Task SetAsync(PermissionHolder holder, string name, bool isGranted)
    {
        var existing = Grants.Local.SingleOrDefault(grant => Is(grant, holder) && grant.Name == name && grant.TenantId == currentTenant.Id)
            ?? await Of(holder).SingleOrDefaultAsync(grant => grant.Name == name);

        if (isGranted && existing is null)
        {
            Grants.Add(new(guids.Create(), currentTenant.Id, name, holder));
        }
        else if (!isGranted && existing is not null)
        {
            Grants.Remove(existing);
        }
    }

    public async Task GrantAsync(PermissionHolder holder, IEnumerable<string> names)
    {
        var granted = await Of(holder).Select(grant => grant.Name).ToListAsync();
        Grants.AddRange(names.Except(granted).Select(name => new PermissionGrant(guids.Create(), currentTenant.Id, name, holder)));
    }

    // From the rows, not from memory: what has just been taken away is not written anew.
    public async Task MoveAsync(PermissionHolder from, PermissionHolder to)
    {
        var moved = await Of(from).ToListAsync();
        await GrantAsync(to, moved.Select(grant => grant.Name));
        Grants.RemoveRange(moved);
    }

    public async Task DeleteAllAsync(PermissionHolder holder) => Grants.RemoveRange(await Of(holder).ToListAsync());

    private async Task<IReadOnlyDictionary<PermissionHolder, IReadOnlySet<string>>> ReadAsync(IReadOnlyCollection<PermissionHolder> holders)
    {
        // A little more than asked for, where one key stands under two providers.
        var (names, keys) = (holders.Select(holder => holder.ProviderName).Distinct().ToList(), holders.Select(holder => holder.ProviderKey).Distinct().ToList());
        var grants = await Grants
            .Where(grant => EF.Parameter(names).Contains(grant.ProviderName) && EF.Parameter(keys).Contains(grant.ProviderKey))
            .Select(grant => new { grant.ProviderName, grant.ProviderKey, grant.Name })
            .ToListAsync();
        var granted = grants.ToLookup(grant => new PermissionHolder(grant.ProviderName, grant.ProviderKey), grant => grant.Name);
        return holders.ToDictionary(holder => holder, IReadOnlySet<string> (holder) => granted[holder].ToHashSet());
    }

    private IQueryable<PermissionGrant> Of(PermissionHolder holder) =>
        Grants.Where(grant => grant.ProviderName == holder.ProviderName && grant.ProviderKey == holder.ProviderKey);

    private static bool Is(PermissionGrant grant, PermissionHolder holder) =>
        grant.ProviderName == holder.ProviderName && grant.ProviderKey == holder.ProviderKey;
}
