using Caidence.Emailing;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

public sealed record EmailChangeMailArgs(Guid? TenantId, Guid UserId) : IBackgroundJobArgs;

/// <summary>Asks at the new address whether it is theirs, and tells the old one that somebody wants to leave it.</summary>
public sealed class EmailChangeMailJob(
    UserManager<IdentityUser> users, IEmailSender mails, EmailChangeTicket tickets, IConfiguration configuration, IStringLocalizer<CaidenceResource> texts)
    : IAsyncBackgroundJob<EmailChangeMailArgs>, ITransientDependency
{
    public async Task ExecuteAsync(EmailChangeMailArgs args, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(args.UserId.ToString()) is not { PendingEmail: { } wanted, Email: { } old } user)
        {
            return;
        }

        await mails.SendAsync(Question(wanted, Address(tickets.Issue(args.TenantId, user.Id, wanted))), cancellationToken);
        await mails.SendAsync(Notice(old), cancellationToken);
    }

    private EmailMessage Question(string email, string link) => new Letter()
        .Say(texts["Mail:SignUp.Hello"])
        .Say(texts["Mail:EmailChange.Text"])
        .Offer(texts["Mail:EmailChange.Confirm"], link)
        .Say(texts["Mail:SignUp.Once"])
        .To(email, texts["Mail:EmailChange.Subject"]);

    private EmailMessage Notice(string email) => new Letter()
        .Say(texts["Mail:SignUp.Hello"])
        .Say(texts["Mail:EmailChange.Notice"])
        .To(email, texts["Mail:EmailChange.NoticeSubject"]);

    // Never from the request's own host name: whoever asks could write another one there and be sent the token.
    private string Address(string ticket) => $"{configuration["App:SelfUrl"]?.TrimEnd('/')}/Account/ChangeEmail?token={Uri.EscapeDataString(ticket)}";
}
