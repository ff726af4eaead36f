using Caidence.Emailing;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

public sealed record ConfirmationMailArgs(Guid? TenantId, Guid UserId) : IBackgroundJobArgs;

/// <summary>Asks whoever reads the mails of an address whether they have signed up; who has an account already is told so.</summary>
public sealed class ConfirmationMailJob(
    UserManager<IdentityUser> users, IAccountFinder finder, ITenantStore tenants, IEmailSender mails, ConfirmationTicket tickets,
    ILetterheads letterheads, IStringLocalizer<CaidenceResource> texts) : MailJob<ConfirmationMailArgs>(letterheads), ITransientDependency
{
    protected override async Task WriteAsync(ConfirmationMailArgs args, Letterhead head, CancellationToken cancellationToken)
    {
        if (args.TenantId is not { } tenantId || await tenants.FindAsync(tenantId) is not { } workspace
            || await users.FindByIdAsync(args.UserId.ToString()) is not { AwaitsConfirmation: true, Email: { } email } user)
        {
            return;
        }

        var link = head.LinkTo($"/Account/ConfirmEmail?token={Uri.EscapeDataString(tickets.Issue(tenantId, user.Id))}");
        var others = (await finder.FindByEmailAsync(user.NormalizedEmail!, cancellationToken)).Where(account => !account.AwaitsConfirmation).ToList();
        await mails.SendAsync(others.Count == 0 ? Welcome(email, workspace.Name, link, head) : Known(email, workspace.Name, others, link, head), cancellationToken);
    }

    private EmailMessage Welcome(string email, string workspace, string link, Letterhead head) => new Letter()
        .Say(texts["Mail:SignUp.Hello"])
        .Say(texts["Mail:SignUp.Welcome", workspace])
        .Offer(texts["Mail:SignUp.Confirm"], link)
        .Say(texts["Mail:SignUp.Once"])
        .Say(texts["Mail:SignUp.NotYou"])
        .To(email, texts["Mail:SignUp.Subject"], head);

    private EmailMessage Known(string email, string workspace, IEnumerable<AccountAddress> others, string link, Letterhead head) => new Letter()
        .Say(texts["Mail:SignUp.Hello"])
        .Say(texts["Mail:SignUp.Known", string.Join(", ", others.Select(account => account.TenantName ?? texts["Account:Platform"].Value))])
        .Offer(texts["Login"], head.LinkTo("/Account/Login"))
        .Say(texts["Mail:SignUp.Another", workspace])
        .Offer(texts["Mail:SignUp.ConfirmAnother"], link)
        .Say(texts["Mail:SignUp.NotYou"])
        .To(email, texts["Mail:SignUp.KnownSubject"], head);
}
