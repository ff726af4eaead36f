namespace Caidence.Identity;

/// <summary>
/// The people of the workspace. Nobody gives roles that hold more than they do, nor changes people who may do more, and the last owner stays.
/// </summary>
public interface IIdentityUserAppService : IApplicationService
{
    Task<IdentityUserDto> GetAsync(Guid id);

    Task<PagedResultDto<IdentityUserDto>> GetListAsync(GetIdentityUsersInput input);

    /// <exception cref="AbpValidationException">Name or address taken, password weak; names the field.</exception>
    Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input);

    Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input);

    /// <exception cref="BusinessException">Oneself, or the last owner.</exception>
    Task DeleteAsync(Guid id);

    Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id);

    /// <summary>The roles that the caller could give somebody.</summary>
    Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync();

    Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input);

    /// <summary>Null if nobody in the workspace has the name.</summary>
    Task<IdentityUserDto?> FindByUsernameAsync(string userName);

    /// <summary>Null if nobody in the workspace has the address.</summary>
    Task<IdentityUserDto?> FindByEmailAsync(string email);

    /// <summary>Keeps the person out until the time given, or until unlocked, and ends their sessions.</summary>
    Task LockAsync(Guid id, DateTimeOffset? lockoutEnd = null);

    Task UnlockAsync(Guid id);

    /// <summary>For somebody who has lost app and recovery codes: the password alone opens the account again. Ends their sessions.</summary>
    Task ResetTwoFactorAsync(Guid id);
}
