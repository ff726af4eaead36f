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

    public async Task<IReadOnlySet<string>> GetGrantedNamesAsync(PermissionHolder holder)
    {
        var key = (currentTenant.Id, holder);
        if (!_read.TryGetValue(key, out var names))
        {
            _read[key] = names = await Of(holder).Select(grant => grant.Name).ToHashSetAsync();
        }

        return names;
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
