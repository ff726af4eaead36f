using Caidence.Identity;
using Microsoft.AspNetCore.Identity;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

/// <summary>
/// What an account asks for after the password: a code of the authenticator app, or one of the recovery codes. Each works once, and wrong ones
/// lock the account like wrong passwords.
/// </summary>
public sealed class SecondStep(
    UserManager<IdentityUser> users, ILoginAttempts attempts, SecurityLogManager log, ISettingProvider settings, ICurrentTenant currentTenant)
    : ITransientDependency
{
    private static readonly string App = TokenOptions.DefaultAuthenticatorProvider;

    public async Task<bool> IsNeededAsync(AccountAddress account)
    {
        using (currentTenant.Change(account.TenantId, account.TenantName))
        {
            return await users.FindByIdAsync(account.UserId.ToString()) is { TwoFactorEnabled: true };
        }
    }

    /// <summary>Whether a person has locked the account, whatever proves whose it is.</summary>
    public async Task<bool> IsLockedByAdminAsync(AccountAddress account)
    {
        using (currentTenant.Change(account.TenantId, account.TenantName))
        {
            return await attempts.IsLockedByAdminAsync(account.UserId);
        }
    }

    /// <summary>Whether the workspace lets nobody work without.</summary>
    public async Task<bool> IsDemandedAsync(Guid? tenantId)
    {
        using (currentTenant.Change(tenantId))
        {
            return (await AccountRules.ReadAsync(settings)).TwoFactorRequired;
        }
    }

    public async Task<CredentialOutcome> CheckAsync(AccountAddress account, string code)
    {
        using (currentTenant.Change(account.TenantId, account.TenantName))
        {
            if (await attempts.IsLockedAsync(account.UserId))
            {
                await log.NoteAsync(account.UserId, SecurityLogActions.LoginLockedout);
                return await attempts.IsLockedByAdminAsync(account.UserId) ? CredentialOutcome.LockedByAdmin : CredentialOutcome.Locked;
            }

            if (await users.FindByIdAsync(account.UserId.ToString()) is not { IsActive: true, TwoFactorEnabled: true } user || !await TakesAsync(user, code))
            {
                await attempts.CountFailureAsync(account.UserId);
                await log.NoteAsync(account.UserId, SecurityLogActions.LoginInvalidCode);
                return CredentialOutcome.Wrong;
            }

            await attempts.ForgetFailuresAsync(account.UserId);
            return CredentialOutcome.Fits;
        }
    }

    private async Task<bool> TakesAsync(IdentityUser user, string code)
    {
        var typed = code.Replace(" ", "", StringComparison.Ordinal);
        if (typed.All(char.IsAsciiDigit))
        {
            return await users.VerifyTwoFactorTokenAsync(user, App, typed) && await attempts.UseUpCodeAsync(user.Id, typed);
        }

        if (!(await users.RedeemTwoFactorRecoveryCodeAsync(user, typed.ToUpperInvariant())).Succeeded)
        {
            return false;
        }

        await log.NoteAsync(user.Id, SecurityLogActions.LoginWithRecoveryCode);
        return true;
    }
}
