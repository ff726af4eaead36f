using Caidence.Emailing;
using Caidence.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Notifications;

/// <summary>Sends a line of somebody's bell by mail, unless it is gone or they are.</summary>
public sealed class NotificationMailJob(
    IRepository<Notification, Guid> notifications, UserManager<IdentityUser> users, IEmailSender mails, IConfiguration configuration,
    IStringLocalizer<CaidenceResource> texts) : IAsyncBackgroundJob<NotificationMailArgs>, ITransientDependency
{
    public async Task ExecuteAsync(NotificationMailArgs args, CancellationToken cancellationToken)
    {
        if (await notifications.FindAsync(args.NotificationId, cancellationToken) is not { } line
            || await users.FindByIdAsync(line.UserId.ToString()) is not { IsActive: true, Email: { } email } user)
        {
            return;
        }

        var title = texts[line.TitleKey, [.. line.Arguments]].Value;
        var link = $"{configuration["App:SelfUrl"]?.TrimEnd('/')}{line.Url}";
        await mails.SendAsync(
            new(email, title, texts["Mail:Notification.Body", user.Name ?? user.UserName!, title, link]) { ToName = user.Name }, cancellationToken);
    }
}
