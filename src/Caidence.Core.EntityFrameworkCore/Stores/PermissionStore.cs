using Caidence.Core.Authorization.Permissions;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Guids;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Stores;

public sealed class PermissionStore(DbContext context, IGuidGenerator guids, ICurrentTenant currentTenant) : IPermissionStore, IScopedDependency
{
    private readonly Dictionary<(Guid? TenantId, PermissionHolder Holder), IReadOnlySet<string>> _read = [];

    private DbSet<PermissionGrant> Grants => context.Set<PermissionGrant>();

    public async Task<IReadOnlySet<string>> GetGrantedNamesAsync(PermissionHolder holder) => (await GetGrantsAsync([holder]))[holder];

    public async Task<IReadOnlyDictionary<PermissionHolder, IReadOnlySet<string>>> GetGrantsAsync(IReadOnlyCollection<PermissionHolder> holders)
    {
        var tenantId = currentTenant.Id;
        var unread = holders.Where(holder => !_read.ContainsKey((tenantId, holder))).ToList();
        if (unread.Count > 0)
        {
            // A little more than asked for, where one key stands under two providers.
            var (names, keys) = (unread.Select(holder => holder.ProviderName).Distinct().ToList(), unread.Select(holder => holder.ProviderKey).Distinct().ToList());
            var grants = await Grants
                .Where(grant => EF.Parameter(names).Contains(grant.ProviderName) && EF.Parameter(keys).Contains(grant.ProviderKey))
                .Select(grant => new { grant.ProviderName, grant.ProviderKey, grant.Name })
                .ToListAsync();
            var granted = grants.ToLookup(grant => new PermissionHolder(grant.ProviderName, grant.ProviderKey), grant => grant.Name);
            unread.ForEach(holder => _read[(tenantId, holder)] = granted[holder].ToHashSet());
        }

        return holders.Distinct().ToDictionary(holder => holder, holder => _read[(tenantId, holder)]);
    }

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

        _read.Remove((currentTenant.Id, holder));
    }

    public async Task GrantAsync(PermissionHolder holder, IEnumerable<string> names)
    {
        var granted = await GetGrantedNamesAsync(holder);
        Grants.AddRange(names.Except(granted).Select(name => new PermissionGrant(guids.Create(), currentTenant.Id, name, holder)));
        _read.Remove((currentTenant.Id, holder));
    }

    public async Task MoveAsync(PermissionHolder from, PermissionHolder to)
    {
        await GrantAsync(to, await GetGrantedNamesAsync(from));
        await DeleteAllAsync(from);
    }

    public async Task DeleteAllAsync(PermissionHolder holder)
    {
        Grants.RemoveRange(await Of(holder).ToListAsync());
        _read.Remove((currentTenant.Id, holder));
    }

    private IQueryable<PermissionGrant> Of(PermissionHolder holder) =>
        Grants.Where(grant => grant.ProviderName == holder.ProviderName && grant.ProviderKey == holder.ProviderKey);

    private static bool Is(PermissionGrant grant, PermissionHolder holder) =>
        grant.ProviderName == holder.ProviderName && grant.ProviderKey == holder.ProviderKey;
}
