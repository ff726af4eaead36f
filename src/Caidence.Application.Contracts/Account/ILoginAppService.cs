namespace Caidence.Account;

/// <summary>
/// Signing in with a password. An unknown name, a wrong password and an account that may not sign in get the same answer after about the
/// same time; too many attempts lock a name for a while, whether or not somebody has it. That an address is not confirmed yet, or that
/// an admin has locked the account, is said only to the right password (<see cref="LoginResultType.AwaitsConfirmation"/>,
/// <see cref="LoginResultType.LockedByAdmin"/>).
/// </summary>
public interface ILoginAppService : IApplicationService
{
    /// <summary>Sets the cookie on success.</summary>
    Task<AbpLoginResult> LoginAsync(UserLoginInfo login);

    /// <summary>Signs in to one of the workspaces that <see cref="LoginAsync"/> offered.</summary>
    Task<AbpLoginResult> ChooseWorkspaceAsync(ChooseWorkspaceDto input);

    /// <summary>
    /// The second step of an account that asks for one (<see cref="LoginResultType.RequiresTwoFactor"/>): a code of the authenticator app or a
    /// recovery code. A wrong one is answered with the same result and a new ticket.
    /// </summary>
    Task<AbpLoginResult> TwoFactorLoginAsync(TwoFactorLoginDto input);

    /// <summary>The same answer as signing in, without doing so.</summary>
    Task<AbpLoginResult> CheckPasswordAsync(UserLoginInfo login);

    Task LogoutAsync();
}
