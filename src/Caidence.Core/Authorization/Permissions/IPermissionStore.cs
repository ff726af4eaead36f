namespace Caidence.Core.Authorization.Permissions;

/// <summary>Grants of the current tenant; a change acts on the next request (see <see cref="MultiTenancy.ITenantConfigurationCache"/>).</summary>
public interface IPermissionStore
{
    Task<IReadOnlySet<string>> GetGrantedNamesAsync(PermissionHolder holder);

    /// <summary>Of several holders, each with theirs.</summary>
    Task<IReadOnlyDictionary<PermissionHolder, IReadOnlySet<string>>> GetGrantsAsync(IReadOnlyCollection<PermissionHolder> holders);

    /// <summary>Grants or takes away; doing so twice changes nothing.</summary>
    Task SetAsync(PermissionHolder holder, string name, bool isGranted);

    /// <summary>Grants many at once; those granted before stay.</summary>
    Task GrantAsync(PermissionHolder holder, IEnumerable<string> names);

    Task MoveAsync(PermissionHolder from, PermissionHolder to);

    Task DeleteAllAsync(PermissionHolder holder);
}
