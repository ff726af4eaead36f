using Caidence.Emailing;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

public sealed record EmailChangeMailArgs(Guid? TenantId, Guid UserId) : IBackgroundJobArgs;

/// <summary>Asks at the new address whether it is theirs, and tells the old one that somebody wants to leave it.</summary>
public sealed class EmailChangeMailJob(
    UserManager<IdentityUser> users, IEmailSender mails, EmailChangeTicket tickets, ILetterheads letterheads, IStringLocalizer<CaidenceResource> texts)
    : MailJob<EmailChangeMailArgs>(letterheads), ITransientDependency
{
    protected override async Task WriteAsync(EmailChangeMailArgs args, Letterhead head, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(args.UserId.ToString()) is not { PendingEmail: { } wanted, Email: { } old } user)
        {
            return;
        }

        await mails.SendAsync(Question(wanted, head.LinkTo($"/Account/ChangeEmail?token={Uri.EscapeDataString(tickets.Issue(args.TenantId, user.Id, wanted))}"), head), cancellationToken);
        await mails.SendAsync(Notice(old, head), cancellationToken);
    }

    private EmailMessage Question(string email, string link, Letterhead head) => new Letter()
        .Say(texts["Mail:SignUp.Hello"])
        .Say(texts["Mail:EmailChange.Text", head.Name])
        .Offer(texts["Mail:EmailChange.Confirm"], link)
        .Say(texts["Mail:SignUp.Once"])
        .To(email, texts["Mail:EmailChange.Subject"], head);

    private EmailMessage Notice(string email, Letterhead head) => new Letter()
        .Say(texts["Mail:SignUp.Hello"])
        .Say(texts["Mail:EmailChange.Notice"])
        .To(email, texts["Mail:EmailChange.NoticeSubject"], head);
}
