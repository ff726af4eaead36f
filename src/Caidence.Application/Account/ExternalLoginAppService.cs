using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[Authorize]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("ExternalLogin")]
[Route("api/account/external-logins")]
public sealed class ExternalLoginAppService(UserManager<IdentityUser> users, SignInSession session, SecurityLogManager log)
    : CaidenceAppService, IExternalLoginAppService
{
    [HttpGet]
    public async Task<ListResultDto<ExternalLoginDto>> GetListAsync() =>
        new([.. (await users.GetLoginsAsync(await GetMyselfAsync())).Select(login => new ExternalLoginDto(login.LoginProvider)).DistinctBy(login => login.Provider)]);

    [HttpDelete("{provider}")]
    public async Task RemoveAsync(string provider)
    {
        var me = await GetMyselfAsync();
        var logins = await users.GetLoginsAsync(me);
        var removed = logins.Where(login => login.LoginProvider == provider).ToList();
        if (removed.Count == 0)
        {
            throw new EntityNotFoundException(typeof(IdentityUserLogin), provider);
        }

        if (me.PasswordHash is null && removed.Count == logins.Count)
        {
            throw new BusinessException(CaidenceErrorCodes.Account.LastSignIn);
        }

        foreach (var login in removed)
        {
            (await users.RemoveLoginAsync(me, login.LoginProvider, login.ProviderKey)).CheckErrors();
        }

        await log.NoteAsync(me.Id, SecurityLogActions.ExternalLoginRemoved);
        await CurrentUnitOfWork!.SaveChangesAsync();
        await session.RenewAsync();
    }

    private async Task<IdentityUser> GetMyselfAsync() =>
        (CurrentUser.Id is { } id ? await users.FindByIdAsync(id.ToString()) : null) ?? throw new AbpAuthorizationException("A client has no sign-ins.");
}
