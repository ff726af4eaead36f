using Caidence.Core.DependencyInjection;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Users;

namespace Caidence.Core.Authorization.Permissions;

public sealed class PermissionChecker(
    IPermissionDefinitionManager definitions, IPermissionStore store, ICurrentUser currentUser, ICurrentTenant currentTenant,
    IEnumerable<IPermissionRestriction> restrictions)
    : IPermissionChecker, IScopedDependency
{
    private MultiTenancySides Side => currentTenant.Id is null ? MultiTenancySides.Host : MultiTenancySides.Tenant;

    public async Task<bool> IsGrantedAsync(string name) =>
        currentUser.IsAuthenticated
        && (await store.GetGrantsAsync([.. PermissionHolder.AllOf(currentUser)])).Any(grants => grants.Value.Contains(name) && MayHold(name, grants.Key, Side))
        && await FindRestrictionAsync(name) is null;

    public async Task CheckAsync(string name)
    {
        if (!await IsGrantedAsync(name))
        {
            var why = await FindRestrictionAsync(name);
            throw new AbpAuthorizationException("Authorization failed! Given policy has not granted.", why?.Code, name);
        }
    }

    public async Task<IReadOnlySet<string>> GetGrantedAsync()
    {
        if (!currentUser.IsAuthenticated)
        {
            return new HashSet<string>();
        }

        var side = Side;
        var granted = new HashSet<string>();
        foreach (var (holder, names) in await store.GetGrantsAsync([.. PermissionHolder.AllOf(currentUser)]))
        {
            granted.UnionWith(names.Where(name => MayHold(name, holder, side)));
        }

        foreach (var name in restrictions.Any(restriction => restriction.Applies) ? granted.ToList() : [])
        {
            if (await FindRestrictionAsync(name) is not null)
            {
                granted.Remove(name);
            }
        }

        return granted;
    }

    public async Task<IPermissionRestriction?> FindRestrictionAsync(string name)
    {
        foreach (var restriction in restrictions.Where(restriction => restriction.Applies))
        {
            if (await restriction.HoldsBackAsync(name))
            {
                return restriction;
            }
        }

        return null;
    }

    private bool MayHold(string name, PermissionHolder holder, MultiTenancySides side) =>
        definitions.GetOrNull(name) is { } permission
        && permission.MultiTenancySide.HasFlag(side)
        && (permission.Providers.Count == 0 || permission.Providers.Contains(holder.ProviderName));
}
