using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[Authorize]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("AccountSession")]
[Route("api/account/sessions")]
public sealed class AccountSessionAppService(
    IIdentitySessionRepository sessions, UserManager<IdentityUser> users, SignInSession current, SecurityLogManager log) : CaidenceAppService, IAccountSessionAppService
{
    private Guid Me => CurrentUser.Id ?? throw new AbpAuthorizationException("A client has no sessions.");

    [HttpGet]
    public async Task<ListResultDto<IdentitySessionDto>> GetListAsync()
    {
        var here = await current.FindIdAsync();
        return new([.. (await sessions.GetListAsync(Me, Clock.Now)).Select(session => ToDto(session, here))]);
    }

    [HttpDelete("{id:guid}")]
    public async Task EndAsync(Guid id)
    {
        if (!await sessions.EndAsync(Me, id))
        {
            throw new EntityNotFoundException(typeof(IdentitySession), id);
        }

        await log.NoteAsync(Me, SecurityLogActions.SessionEnded);
    }

    [HttpDelete]
    public async Task EndOthersAsync()
    {
        var here = await current.FindIdAsync() ?? throw new BusinessException(CaidenceErrorCodes.Account.NoSession) { HttpStatusCode = StatusCodes.Status409Conflict };
        var me = await users.FindByIdAsync(Me.ToString()) ?? throw new AbpAuthorizationException("The account is gone.");
        await sessions.EndAllAsync(me.Id, here);
        (await users.UpdateSecurityStampAsync(me)).CheckErrors();
        await CurrentUnitOfWork!.SaveChangesAsync();
        await log.NoteAsync(me.Id, SecurityLogActions.SessionEnded);
        await current.RenewAsync();
    }

    private static IdentitySessionDto ToDto(IdentitySession session, Guid? here) => new()
    {
        Id = session.Id,
        IsCurrent = session.Id == here,
        BrowserInfo = session.BrowserInfo,
        ClientIpAddress = session.ClientIpAddress,
        SignedIn = session.SignedIn,
        LastAccessed = session.LastAccessed,
    };
}
