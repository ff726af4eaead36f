namespace Caidence.Account;

/// <summary>The second step of one's own account: an authenticator app, and recovery codes for the day it is out of reach.</summary>
public interface ITwoFactorAppService : IApplicationService
{
    Task<TwoFactorStateDto> GetStateAsync();

    /// <summary>A new key for the app, which asks for nothing until it is confirmed.</summary>
    /// <exception cref="BusinessException">The second step is on: its key is not shown again.</exception>
    Task<AuthenticatorInfoDto> StartAuthenticatorAsync();

    /// <summary>Switches the second step on. Ends every other session of the account; this one goes on.</summary>
    /// <returns>Recovery codes, this once.</returns>
    Task<RecoveryCodesDto> VerifyAuthenticatorCodeAsync(VerifyAuthenticatorCodeInput input);

    /// <summary>New ones; the earlier no longer work.</summary>
    Task<RecoveryCodesDto> RenewRecoveryCodesAsync(ConfirmWithPasswordInput input);

    Task DisableAsync(ConfirmWithPasswordInput input);
}
