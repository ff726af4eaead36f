namespace Caidence.Permissions;

/// <summary>What a role (<c>R</c> with its name), a user (<c>U</c> with the id) or a client (<c>C</c> with its id) may do.</summary>
public interface IPermissionAppService : IApplicationService
{
    Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey);

    Task<GetPermissionListResultDto> GetByGroupAsync(string groupName, string providerName, string providerKey);

    /// <exception cref="BusinessException">More than the caller holds, or the role of owners.</exception>
    Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input);

    /// <summary>What may be granted on single objects of a kind. Of no kind anything: who sees which brand is said of the member, not of the brand.</summary>
    Task<GetResourcePermissionDefinitionListResultDto> GetResourceDefinitionsAsync(string resourceName);

    /// <summary>In which ways whoever is to get a permission on such an object could be searched for.</summary>
    Task<GetResourceProviderListResultDto> GetResourceProviderKeyLookupServicesAsync(string resourceName);

    Task<SearchProviderKeyListResultDto> SearchResourceProviderKeyAsync(string resourceName, string serviceName, string? filter, int page);

    /// <summary>Who has which permissions on one object.</summary>
    Task<GetResourcePermissionListResultDto> GetResourceAsync(string resourceName, string resourceKey);

    /// <summary>The permissions of one of them.</summary>
    Task<GetResourcePermissionWithProviderListResultDto> GetResourceByProviderAsync(
        string resourceName, string resourceKey, string providerName, string providerKey);

    /// <exception cref="AbpValidationException">Objects of that kind have no permissions of their own.</exception>
    Task UpdateResourceAsync(string resourceName, string resourceKey, UpdateResourcePermissionsDto input);

    /// <exception cref="AbpValidationException">Objects of that kind have no permissions of their own.</exception>
    Task DeleteResourceAsync(string resourceName, string resourceKey, string providerName, string providerKey);
}
