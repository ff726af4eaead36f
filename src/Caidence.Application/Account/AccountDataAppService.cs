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
[ControllerName("AccountData")]
[Route("api/account")]
public sealed class AccountDataAppService(
    IProfileAppService profiles, IExternalLoginAppService logins, IPasskeyAppService passkeys, IAccountSessionAppService sessions, IAccountSecurityLogAppService logs,
    UserManager<IdentityUser> users, IdentityUserManager manager, CredentialCheck credentials, IAccountEraser eraser, SignInSession session,
    IStringLocalizer<CaidenceResource> texts) : CaidenceAppService, IAccountDataAppService
{
    private const int MaxSecurityLogs = 1_000;

    [HttpGet("my-data")]
    public async Task<AccountDataDto> GetAsync()
    {
        var me = await GetMyselfAsync();
        return new()
        {
            Profile = await profiles.GetAsync(),
            MemberSince = me.CreationTime,
            Roles = [.. await users.GetRolesAsync(me)],
            ExternalLogins = (await logins.GetListAsync()).Items,
            Passkeys = (await passkeys.GetListAsync()).Items,
            Sessions = (await sessions.GetListAsync()).Items,
            SecurityLogs = (await logs.GetListAsync(new() { MaxResultCount = MaxSecurityLogs })).Items,
        };
    }

    [HttpPost("delete")]
    public async Task DeleteAsync(DeleteAccountDto input)
    {
        var me = await GetMyselfAsync();
        if (!await FitsAsync(me, input.Confirmation))
        {
            throw new AbpValidationException(texts["DeleteAccount:Wrong"], nameof(input.Confirmation));
        }

        // Asks first whether somebody would be left who owns the workspace.
        await manager.EnsureMayGoAsync(me);
        await session.EndAsync();
        await CurrentUnitOfWork!.SaveChangesAsync();
        await eraser.EraseAsync(me.Id);
    }

    private async Task<bool> FitsAsync(IdentityUser me, string confirmation) => me.PasswordHash is null
        ? string.Equals(confirmation.Trim(), me.Email, StringComparison.OrdinalIgnoreCase)
        : (await credentials.CheckAsync(new AccountAddress(me.TenantId, CurrentTenant.Name, me.Id), confirmation)).Outcome == CredentialOutcome.Fits;

    private async Task<IdentityUser> GetMyselfAsync() =>
        (CurrentUser.Id is { } id ? await users.FindByIdAsync(id.ToString()) : null) ?? throw new AbpAuthorizationException("A client is nobody's account.");
}
