using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[Authorize]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("TwoFactor")]
[Route("api/account/two-factor")]
[UnitOfWork(IsTransactional = false)] // Wrong passwords count at once, though the call they came with is refused.
public sealed class TwoFactorAppService(
    UserManager<IdentityUser> users, IIdentityUserRepository repository, IdentityUserManager manager, ILoginAttempts attempts, SecondStep secondStep,
    SecurityLogManager log, SignInSession session, IStringLocalizer<CaidenceResource> texts)
    : CaidenceAppService, ITwoFactorAppService
{
    private const int RecoveryCodeCount = 10;

    [HttpGet]
    public async Task<TwoFactorStateDto> GetStateAsync()
    {
        var user = await GetMyselfAsync();
        return new()
        {
            IsEnabled = user.TwoFactorEnabled,
            IsRequired = await secondStep.IsDemandedAsync(CurrentTenant.Id),
            RecoveryCodesLeft = await users.CountRecoveryCodesAsync(user),
        };
    }

    [HttpPost("start-authenticator")]
    public async Task<AuthenticatorInfoDto> StartAuthenticatorAsync()
    {
        var user = await GetMyselfAsync();
        RefuseIfEnabled(user);
        user.KeepAuthenticatorKey(users.GenerateNewAuthenticatorKey());
        (await users.UpdateAsync(user)).CheckErrors();

        return AuthenticatorKey.Describe(user.AuthenticatorKey!, user.Email!, CurrentTenant.Name);
    }

    [HttpPost("verify-authenticator-code")]
    public async Task<RecoveryCodesDto> VerifyAuthenticatorCodeAsync(VerifyAuthenticatorCodeInput input)
    {
        var user = await GetMyselfAsync();
        RefuseIfEnabled(user);
        var code = input.Code.Replace(" ", "", StringComparison.Ordinal);
        if (user.AuthenticatorKey is null || !await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            throw new AbpValidationException(texts["TwoFactor:WrongCode"], "code");
        }

        var recoveryCodes = await NewRecoveryCodesAsync(user);
        (await users.SetTwoFactorEnabledAsync(user, true)).CheckErrors();
        await attempts.UseUpCodeAsync(user.Id, code);
        await log.NoteAsync(user.Id, SecurityLogActions.TwoFactorEnabled);
        await session.RenewAsync();
        return recoveryCodes;
    }

    [HttpPost("renew-recovery-codes")]
    public async Task<RecoveryCodesDto> RenewRecoveryCodesAsync(ConfirmWithPasswordInput input)
    {
        var user = await GetConfirmedAsync(input);
        if (!user.TwoFactorEnabled)
        {
            throw new BusinessException(CaidenceErrorCodes.Account.TwoFactorIsOff);
        }

        var recoveryCodes = await NewRecoveryCodesAsync(user);
        await log.NoteAsync(user.Id, SecurityLogActions.RecoveryCodesRenewed);
        return recoveryCodes;
    }

    [HttpPost("disable")]
    public async Task DisableAsync(ConfirmWithPasswordInput input)
    {
        var user = await GetConfirmedAsync(input);
        await manager.ForgetSecondFactorAsync(user);
        await log.NoteAsync(user.Id, SecurityLogActions.TwoFactorDisabled);
        await session.RenewAsync();
    }

    private async Task<RecoveryCodesDto> NewRecoveryCodesAsync(IdentityUser user) =>
        new([.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodeCount))!]);

    private static void RefuseIfEnabled(IdentityUser user)
    {
        if (user.TwoFactorEnabled)
        {
            throw new BusinessException(CaidenceErrorCodes.Account.TwoFactorIsOn);
        }
    }

    // A session that somebody left open must not be enough to take the second step away.
    private async Task<IdentityUser> GetConfirmedAsync(ConfirmWithPasswordInput input)
    {
        var user = await GetMyselfAsync();
        if (await attempts.IsLockedAsync(user.Id))
        {
            throw new BusinessException(CaidenceErrorCodes.Account.TooManyAttempts);
        }

        if (!await users.CheckPasswordAsync(user, input.Password))
        {
            await attempts.CountFailureAsync(user.Id);
            throw new AbpValidationException(texts["Identity:PasswordMismatch"], "password");
        }

        return user;
    }

    private async Task<IdentityUser> GetMyselfAsync() =>
        CurrentUser.Id is { } id ? await repository.GetAsync(id) : throw new AbpAuthorizationException("A client has no second step.");
}
