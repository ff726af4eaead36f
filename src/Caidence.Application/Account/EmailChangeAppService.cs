using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[AllowAnonymous]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("EmailChange")]
[Route("api/account")]
public sealed class EmailChangeAppService(UserManager<IdentityUser> users, ITenantStore tenants, EmailChangeTicket tickets, SignInSession session, SecurityLogManager log)
    : CaidenceAppService, IEmailChangeAppService
{
    [HttpPost("verify-email-change-token")]
    public async Task<string?> VerifyAsync(EmailChangeDto input) => (await FindAsync(input.Token))?.Ticket.Email;

    [HttpPost("change-email")]
    public async Task ConfirmAsync(EmailChangeDto input)
    {
        var (ticket, tenantName) = await FindAsync(input.Token) ?? throw new BusinessException(CaidenceErrorCodes.Account.EmailChangeExpired);
        using (CurrentTenant.Change(ticket.TenantId, tenantName))
        {
            var user = (await users.FindByIdAsync(ticket.UserId.ToString()))!;
            (await users.SetEmailAsync(user, ticket.Email)).CheckErrors();
            user.TakeNewEmail();
            (await users.UpdateAsync(user)).CheckErrors();
            await CurrentUnitOfWork!.SaveChangesAsync();
            await log.NoteAsync(user.Id, SecurityLogActions.EmailChanged);
        }

        if (CurrentUser.Id == ticket.UserId)
        {
            await session.RenewAsync();
        }
    }

    private async Task<(EmailChangeTicket.Content Ticket, string? TenantName)?> FindAsync(string token)
    {
        if (tickets.Read(token) is not { } ticket)
        {
            return null;
        }

        var tenant = ticket.TenantId is { } id ? await tenants.FindAsync(id) : null;
        if (ticket.TenantId is not null && tenant is not { IsActive: true })
        {
            return null;
        }

        using (CurrentTenant.Change(ticket.TenantId, tenant?.Name))
        {
            return await users.FindByIdAsync(ticket.UserId.ToString()) is { IsActive: true } user && user.PendingEmail == ticket.Email ? (ticket, tenant?.Name) : null;
        }
    }
}
