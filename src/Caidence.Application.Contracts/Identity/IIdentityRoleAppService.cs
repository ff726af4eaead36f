namespace Caidence.Identity;

/// <summary>The roles of the workspace. What a role may do is said at <see cref="Permissions.IPermissionAppService"/>.</summary>
public interface IIdentityRoleAppService : IApplicationService
{
    Task<ListResultDto<IdentityRoleDto>> GetAllListAsync();

    Task<PagedResultDto<IdentityRoleDto>> GetListAsync(GetIdentityRolesInput input);

    Task<IdentityRoleDto> GetAsync(Guid id);

    Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input);

    /// <exception cref="BusinessException">A built-in role keeps its name.</exception>
    Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input);

    /// <exception cref="BusinessException">A built-in role stays.</exception>
    Task DeleteAsync(Guid id);
}
