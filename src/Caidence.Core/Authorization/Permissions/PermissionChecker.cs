using Caidence.Core.DependencyInjection;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Users;

namespace Caidence.Core.Authorization.Permissions;

public sealed class PermissionChecker(
    IPermissionDefinitionManager definitions, IPermissionStore store, ICurrentUser currentUser, ICurrentTenant currentTenant)
    : IPermissionChecker, IScopedDependency
{
    public async Task<bool> IsGrantedAsync(string name) => (await GetGrantedAsync()).Contains(name);

    public async Task CheckAsync(string name)
    {
        if (!await IsGrantedAsync(name))
        {
            throw new AbpAuthorizationException("Authorization failed! Given policy has not granted.", policy: name);
        }
    }

    public async Task<IReadOnlySet<string>> GetGrantedAsync()
    {
        if (!currentUser.IsAuthenticated)
        {
            return new HashSet<string>();
        }

        var side = currentTenant.Id is null ? MultiTenancySides.Host : MultiTenancySides.Tenant;
        var granted = new HashSet<string>();
        foreach (var holder in PermissionHolder.AllOf(currentUser))
        {
            granted.UnionWith((await store.GetGrantedNamesAsync(holder)).Where(name => MayHold(name, holder, side)));
        }

        return granted;
    }

    private bool MayHold(string name, PermissionHolder holder, MultiTenancySides side) =>
        definitions.GetOrNull(name) is { } permission
        && permission.MultiTenancySide.HasFlag(side)
        && (permission.Providers.Count == 0 || permission.Providers.Contains(holder.ProviderName));
}
