using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Account;

[AllowAnonymous]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Login")]
[Route("api/account")]
[UnitOfWork(IsTransactional = false)] // Failed attempts count at once, and hashing must not hold a transaction open.
public sealed class LoginAppService(CredentialCheck credentials, SecondStep secondStep, SignInSteps steps, SignInSession session)
    : CaidenceAppService, ILoginAppService
{
    [HttpPost("login")]
    public async Task<AbpLoginResult> LoginAsync(UserLoginInfo login)
    {
        var check = await credentials.CheckAsync(login.UserNameOrEmailAddress, login.Password);
        return check.Outcome == CredentialOutcome.Fits ? await steps.EnterAsync(check.Accounts, login.RememberMe) : LoginResults.RefusalOf(check);
    }

    [HttpPost("choose-workspace")]
    public Task<AbpLoginResult> ChooseWorkspaceAsync(ChooseWorkspaceDto input) => steps.ChooseAsync(input.Ticket, input.TenantId);

    [HttpPost("two-factor-login")]
    public Task<AbpLoginResult> TwoFactorLoginAsync(TwoFactorLoginDto input) => steps.FinishAsync(input.Ticket, input.Code);

    [HttpPost("check-password")]
    public async Task<AbpLoginResult> CheckPasswordAsync(UserLoginInfo login)
    {
        var check = await credentials.CheckAsync(login.UserNameOrEmailAddress, login.Password);
        return (check.Outcome, check.Accounts) switch
        {
            (CredentialOutcome.Fits, [var only]) => LoginResults.Of(
                await secondStep.IsNeededAsync(only) ? LoginResultType.RequiresTwoFactor : LoginResultType.Success),
            (CredentialOutcome.Fits, var several) => steps.ChoiceOf(several, login.RememberMe),
            _ => LoginResults.RefusalOf(check),
        };
    }

    [HttpGet("logout")]
    public Task LogoutAsync() => session.EndAsync();
}
