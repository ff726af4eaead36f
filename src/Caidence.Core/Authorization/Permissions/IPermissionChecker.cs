namespace Caidence.Core.Authorization.Permissions;

/// <summary>Asks whether the current user or client holds a permission, through its roles, itself, or its client.</summary>
public interface IPermissionChecker
{
    Task<bool> IsGrantedAsync(string name);

    /// <exception cref="AbpAuthorizationException">Not granted.</exception>
    Task CheckAsync(string name);

    /// <summary>What holds the permission back from whoever asks; null where nothing does, granted or not.</summary>
    Task<IPermissionRestriction?> FindRestrictionAsync(string name);

    /// <summary>The names among all defined permissions that are granted.</summary>
    Task<IReadOnlySet<string>> GetGrantedAsync();
}
