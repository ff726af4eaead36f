using Caidence.Emailing;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace Caidence.Hosting.Emailing;

internal sealed class SmtpEmailSender(IOptions<MailOptions> options) : IEmailSender
{
    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken = default)
    {
        var mail = options.Value;
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(mail.Host, mail.Port, SecureSocketOptions.Auto, cancellationToken);
        if (mail.UserName.Length > 0)
        {
            await smtp.AuthenticateAsync(mail.UserName, mail.Password, cancellationToken);
        }

        await smtp.SendAsync(message.ToMime(mail), cancellationToken);
        await smtp.DisconnectAsync(quit: true, cancellationToken);
    }
}
