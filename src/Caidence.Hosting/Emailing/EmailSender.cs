using Caidence.Emailing;
using Caidence.Features;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Caidence.Hosting.Emailing;

internal sealed class EmailSender(
    OwnMailServer ownServer, MailFolder folder, IFeatureChecker features, ICurrentTenant currentTenant, IOptions<MailOptions> options) : IEmailSender
{
    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken = default)
    {
        if (await FindOfWorkspaceAsync() is { } ofWorkspace)
        {
            var delivery = new SmtpDelivery(ofWorkspace, isConfinedToPublic: options.Value.PrivateServers != true);
            await delivery.SendAsync(ToMime(message, ofWorkspace, message.From), cancellationToken);
        }
        else if (await FindOfPlatformAsync() is { Host.Length: > 0 } ofPlatform)
        {
            var sender = currentTenant.Id is null ? message.From : null;
            await new SmtpDelivery(ofPlatform, isConfinedToPublic: false).SendAsync(ToMime(message, ofPlatform, sender), cancellationToken);
        }
        else
        {
            await folder.LeaveAsync(ToMime(message, options.Value.ToServer(), from: null), cancellationToken);
        }
    }

    private async Task<MailServer?> FindOfWorkspaceAsync() =>
        currentTenant.Id is not null && await features.IsEnabledAsync(CaidenceFeatures.OwnMailServer) ? await ownServer.FindAsync() : null;

    private async Task<MailServer> FindOfPlatformAsync()
    {
        using (currentTenant.Change(null))
        {
            return await ownServer.FindAsync() ?? options.Value.ToServer();
        }
    }

    private static MimeMessage ToMime(EmailMessage message, MailServer server, string? from)
    {
        var mime = new MimeMessage { Subject = message.Subject, Body = new BodyBuilder { TextBody = message.Body, HtmlBody = message.Html }.ToMessageBody() };
        mime.From.Add(new MailboxAddress(message.FromName ?? server.FromName, from ?? server.From));
        mime.To.Add(new MailboxAddress(message.ToName ?? "", message.To));
        return mime;
    }
}
