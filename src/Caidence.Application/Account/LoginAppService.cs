using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Account;

[AllowAnonymous]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Login")]
[Route("api/account")]
[UnitOfWork(IsTransactional = false)] // Failed attempts count at once, and hashing must not hold a transaction open.
public sealed class LoginAppService(
    CredentialCheck credentials, SecondStep secondStep, SignInSession session, SecurityLogManager log, WorkspaceTicket tickets)
    : CaidenceAppService, ILoginAppService
{
    [HttpPost("login")]
    public async Task<AbpLoginResult> LoginAsync(UserLoginInfo login)
    {
        var check = await credentials.CheckAsync(login.UserNameOrEmailAddress, login.Password);
        return check.Outcome == CredentialOutcome.Fits && check.Accounts is [var only]
            ? await SignInAsync(only, login.RememberMe)
            : ResultOf(check, login.RememberMe);
    }

    [HttpPost("choose-workspace")]
    public async Task<AbpLoginResult> ChooseWorkspaceAsync(ChooseWorkspaceDto input)
    {
        var ticket = tickets.Read(input.Ticket);
        return ticket?.Accounts.FirstOrDefault(account => account.TenantId == input.TenantId) is { } chosen
            ? await SignInAsync(chosen, ticket.RememberMe)
            : Result(LoginResultType.NotAllowed);
    }

    [HttpPost("two-factor-login")]
    public async Task<AbpLoginResult> TwoFactorLoginAsync(TwoFactorLoginDto input)
    {
        if (tickets.Read(input.Ticket) is not { Accounts: [var account] } ticket)
        {
            return Result(LoginResultType.NotAllowed);
        }

        return await secondStep.CheckAsync(account, input.Code) switch
        {
            CredentialOutcome.Fits => await BeginAsync(account, ticket.RememberMe),
            CredentialOutcome.Locked => Result(LoginResultType.LockedOut),
            _ => SecondStepOf(account, ticket.RememberMe),
        };
    }

    [HttpPost("check-password")]
    public async Task<AbpLoginResult> CheckPasswordAsync(UserLoginInfo login)
    {
        var check = await credentials.CheckAsync(login.UserNameOrEmailAddress, login.Password);
        return check.Accounts is [var only] && await secondStep.IsNeededAsync(only)
            ? Result(LoginResultType.RequiresTwoFactor)
            : ResultOf(check, login.RememberMe);
    }

    [HttpGet("logout")]
    public Task LogoutAsync() => session.EndAsync();

    private async Task<AbpLoginResult> SignInAsync(AccountAddress account, bool rememberMe)
    {
        if (!await secondStep.IsNeededAsync(account))
        {
            return await BeginAsync(account, rememberMe);
        }

        await log.NoteAsync(account, SecurityLogActions.LoginRequiresTwoFactor);
        return SecondStepOf(account, rememberMe);
    }

    private AbpLoginResult SecondStepOf(AccountAddress account, bool rememberMe) => new()
    {
        Result = LoginResultType.RequiresTwoFactor,
        Description = nameof(LoginResultType.RequiresTwoFactor),
        Ticket = tickets.Issue([account], rememberMe),
    };

    private async Task<AbpLoginResult> BeginAsync(AccountAddress account, bool rememberMe) =>
        Result(await session.BeginAsync(account, rememberMe) ? LoginResultType.Success : LoginResultType.InvalidUserNameOrPassword);

    private AbpLoginResult ResultOf(CredentialResult check, bool rememberMe) => (check.Outcome, check.Accounts) switch
    {
        (CredentialOutcome.Fits, [_]) => Result(LoginResultType.Success),
        (CredentialOutcome.Fits, var accounts) => new()
        {
            Result = LoginResultType.ChooseWorkspace,
            Description = nameof(LoginResultType.ChooseWorkspace),
            Workspaces = accounts.Select(account => new WorkspaceDto(account.TenantId, account.TenantName)).ToList(),
            Ticket = tickets.Issue(accounts, rememberMe),
        },
        (CredentialOutcome.Locked, _) => Result(LoginResultType.LockedOut),
        (CredentialOutcome.AwaitsConfirmation, _) => Result(LoginResultType.AwaitsConfirmation),
        _ => Result(LoginResultType.InvalidUserNameOrPassword),
    };

    private static AbpLoginResult Result(LoginResultType type) => new() { Result = type, Description = type.ToString() };
}
