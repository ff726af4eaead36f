using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityRole = Caidence.Identity.IdentityRole;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[AllowAnonymous]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Account")]
[Route("api/account")]
public sealed class AccountAppService(
    UserManager<IdentityUser> users, IdentityUserManager manager, IRepository<IdentityRole, Guid> roles, IAsyncQueryableExecuter queries,
    IAccountFinder finder, SelfRegistration selfRegistration, SignUp signUp, IBackgroundJobManager jobs, SeatLimit seats, SecurityLogManager log)
    : CaidenceAppService, IAccountAppService
{
    [HttpPost("register")]
    public async Task<IdentityUserDto> RegisterAsync(RegisterDto input)
    {
        if (!await selfRegistration.IsEnabledAsync())
        {
            throw new BusinessException(CaidenceErrorCodes.Account.SelfRegistrationDisabled);
        }

        return CurrentTenant.Id is null
            ? (await signUp.OpenWorkspaceAsync(input)).ToDto([CaidenceRoles.OwnerOf(MultiTenancySides.Tenant)], Clock.Now)
            : await JoinAsync(input);
    }

    [HttpPost("send-password-reset-code")]
    public async Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input)
    {
        var accounts = await finder.FindByEmailAsync(users.NormalizeEmail(input.Email.Trim())!);
        foreach (var account in accounts.Where(account => CurrentTenant.Id is null || account.TenantId == CurrentTenant.Id))
        {
            // Written by a job, so that the answer takes as long for an address that nobody has.
            await jobs.EnqueueAsync(new PasswordResetMailArgs(account.TenantId, account.UserId, input.ReturnUrl));
        }
    }

    [HttpPost("verify-password-reset-token")]
    public async Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input) =>
        await users.FindByIdAsync(input.UserId.ToString()) is { IsActive: true } user
        && await users.VerifyUserTokenAsync(
            user, users.Options.Tokens.PasswordResetTokenProvider, UserManager<IdentityUser>.ResetPasswordTokenPurpose, input.ResetToken);

    [HttpPost("reset-password")]
    public async Task ResetPasswordAsync(ResetPasswordDto input)
    {
        if (!await VerifyPasswordResetTokenAsync(new() { UserId = input.UserId, ResetToken = input.ResetToken }))
        {
            throw new BusinessException(CaidenceErrorCodes.Account.InvalidResetToken);
        }

        var user = (await users.FindByIdAsync(input.UserId.ToString()))!;
        (await users.ResetPasswordAsync(user, input.ResetToken, input.Password)).CheckErrors();
        if (user.AwaitsConfirmation)
        {
            await UnlinkAsync(user);
        }

        user.Confirm();
        await manager.ForgiveAttemptsAsync(user);
        await log.NoteAsync(user.Id, SecurityLogActions.ResetPassword);
    }

    // Whoever signed up with the address has not shown that it is theirs: what they linked must not open the account of whoever has.
    private async Task UnlinkAsync(IdentityUser user)
    {
        foreach (var login in await users.GetLoginsAsync(user))
        {
            (await users.RemoveLoginAsync(user, login.LoginProvider, login.ProviderKey)).CheckErrors();
        }
    }

    private async Task<IdentityUserDto> JoinAsync(RegisterDto input)
    {
        await seats.CheckAsync();
        var user = await signUp.AddAsync(input);
        var defaults = await queries.ToListAsync(roles.Query().Where(role => role.IsDefault).Select(role => role.Name!));
        await manager.SetRolesAsync(user, defaults);
        return user.ToDto(defaults, Clock.Now);
    }
}
