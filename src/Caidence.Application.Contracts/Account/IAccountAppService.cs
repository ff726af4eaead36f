using Caidence.Identity;

namespace Caidence.Account;

/// <summary>What people do about their account without being signed in.</summary>
public interface IAccountAppService : IApplicationService
{
    /// <summary>
    /// Outside a workspace: opens one, with the person as its owner. Within one: joins it. Either way a mail asks whether the address is theirs.
    /// An address that is known already gets the same answer; its owner is told by mail.
    /// </summary>
    /// <exception cref="BusinessException">Signing up alone is off (setting <c>Abp.Account.IsSelfRegistrationEnabled</c>), or too often: status 429.</exception>
    Task<IdentityUserDto> RegisterAsync(RegisterDto input);

    /// <summary>Writes to every account of the address. Says nothing about whether there is one.</summary>
    Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input);

    Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input);

    /// <summary>Ends all sessions of the account and lifts a lock that attempts have brought; a lock by a person stays.</summary>
    Task ResetPasswordAsync(ResetPasswordDto input);
}
