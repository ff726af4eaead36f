namespace Caidence.Account;

/// <summary>What people do about their own account.</summary>
public interface IProfileAppService : IApplicationService
{
    Task<ProfileDto> GetAsync();

    Task<ProfileDto> UpdateAsync(UpdateProfileDto input);

    /// <summary>Ends every other session of the account; this one goes on.</summary>
    Task ChangePasswordAsync(ChangePasswordInput input);
}
