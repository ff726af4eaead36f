using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[AllowAnonymous]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("EmailConfirmation")]
[Route("api/account")]
[UnitOfWork(IsTransactional = false)] // Failed attempts count at once, and hashing must not hold a transaction open.
public sealed class EmailConfirmationAppService(
    UserManager<IdentityUser> users, IAccountFinder finder, ITenantStore tenants, CredentialCheck credentials, ConfirmationTicket tickets, SignInSession session,
    SignUpThrottle throttle, SecurityLogManager log, IBackgroundJobManager jobs) : CaidenceAppService, IEmailConfirmationAppService
{
    [HttpPost("send-email-confirmation-token")]
    public async Task SendEmailConfirmationTokenAsync(SendEmailConfirmationTokenDto input)
    {
        throttle.CountClient();
        throttle.CountAddress(input.Email);
        var accounts = await finder.FindByEmailAsync(users.NormalizeEmail(input.Email.Trim())!);
        foreach (var account in accounts.Where(account => account.AwaitsConfirmation))
        {
            // Written by a job, so that the answer takes as long for an address that nobody has.
            await jobs.EnqueueAsync(new ConfirmationMailArgs(account.TenantId, account.UserId));
        }
    }

    [HttpPost("verify-email-confirmation-token")]
    public async Task<EmailConfirmationDto> VerifyEmailConfirmationTokenAsync(VerifyEmailConfirmationTokenInput input) =>
        await FindAsync(input.Token) is { } account ? new(true, account.TenantName) : new(false, null);

    [HttpPost("confirm-email")]
    public async Task<AbpLoginResult> ConfirmEmailAsync(ConfirmEmailDto input)
    {
        if (await FindAsync(input.Token) is not { } account)
        {
            return Result(LoginResultType.NotAllowed);
        }

        switch ((await credentials.CheckAsync(account, input.Password)).Outcome)
        {
            case CredentialOutcome.AwaitsConfirmation:
                await ConfirmAsync(account);
                return Result(await session.BeginAsync(account, isPersistent: false) ? LoginResultType.Success : LoginResultType.NotAllowed);
            case CredentialOutcome.Locked:
                return Result(LoginResultType.LockedOut);
            case CredentialOutcome.LockedByAdmin:
                return Result(LoginResultType.LockedByAdmin);
            default:
                return Result(LoginResultType.InvalidUserNameOrPassword);
        }
    }

    /// <summary>Null also when it has been confirmed already: a link works once.</summary>
    private async Task<AccountAddress?> FindAsync(string token)
    {
        if (tickets.Read(token) is not { } ticket)
        {
            return null;
        }

        var tenant = ticket.TenantId is { } id ? await tenants.FindAsync(id) : null;
        using (CurrentTenant.Change(ticket.TenantId, tenant?.Name))
        {
            return tenant is { IsActive: true } && await users.FindByIdAsync(ticket.UserId.ToString()) is { IsActive: true, AwaitsConfirmation: true } user
                ? new(tenant.Id, tenant.Name, user.Id, AwaitsConfirmation: true)
                : null;
        }
    }

    private async Task ConfirmAsync(AccountAddress account)
    {
        using (CurrentTenant.Change(account.TenantId, account.TenantName))
        {
            var user = (await users.FindByIdAsync(account.UserId.ToString()))!;
            user.Confirm();
            (await users.UpdateAsync(user)).CheckErrors();
            await log.NoteAsync(user.Id, SecurityLogActions.ConfirmEmail);
        }
    }

    private static AbpLoginResult Result(LoginResultType type) => new() { Result = type, Description = type.ToString() };
}
