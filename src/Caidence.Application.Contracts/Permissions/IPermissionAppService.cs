namespace Caidence.Permissions;

/// <summary>What a role (<c>R</c> with its name), a user (<c>U</c> with the id) or a client (<c>C</c> with its id) may do.</summary>
public interface IPermissionAppService : IApplicationService
{
    Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey);

    Task<GetPermissionListResultDto> GetByGroupAsync(string groupName, string providerName, string providerKey);

    /// <exception cref="BusinessException">More than the caller holds, or the role of owners.</exception>
    Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input);
}
