using Caidence.Emailing;
using Caidence.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Notifications;

/// <summary>Sends a line of somebody's bell by mail, unless it is gone or they are.</summary>
public sealed class NotificationMailJob(
    IRepository<Notification, Guid> notifications, UserManager<IdentityUser> users, IEmailSender mails, ILetterheads letterheads,
    IStringLocalizer<CaidenceResource> texts) : MailJob<NotificationMailArgs>(letterheads), ITransientDependency
{
    protected override async Task WriteAsync(NotificationMailArgs args, Letterhead head, CancellationToken cancellationToken)
    {
        if (await notifications.FindAsync(args.NotificationId, cancellationToken) is not { } line
            || await users.FindByIdAsync(line.UserId.ToString()) is not { IsActive: true, Email: { } email } user)
        {
            return;
        }

        var title = texts[line.TitleKey, [.. line.Arguments]].Value;
        var letter = new Letter()
            .Say(texts["Mail:Notification.Hello", user.Name ?? user.UserName!])
            .Say(title)
            .Offer(texts["Mail:Notification.Open"], head.LinkTo(line.Url ?? "/"));
        await mails.SendAsync(letter.To(email, title, head) with { ToName = user.Name }, cancellationToken);
    }
}
