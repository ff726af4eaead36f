using System.Net;
using System.Net.Sockets;
using Caidence.Emailing;
using Caidence.Hosting.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Caidence.Hosting.Emailing;

/// <summary>Hands a mail to a server. What goes wrong is told by kind: the server's own words would tell a stranger about our network.</summary>
/// <param name="server">Where to.</param>
/// <param name="isConfinedToPublic">Only to addresses that everybody can reach: for servers that a workspace has named.</param>
internal sealed class SmtpDelivery(MailServer server, bool isConfinedToPublic)
{
    private const int SmtpsPort = 465;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private SecureSocketOptions Encryption =>
        server.Port == SmtpsPort ? SecureSocketOptions.SslOnConnect
        : server.EnableSsl ? SecureSocketOptions.StartTls
        : SecureSocketOptions.StartTlsWhenAvailable;

    public async Task SendAsync(MimeMessage mail, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var smtp = new SmtpClient();

        await TryAsync(CaidenceErrorCodes.Emailing.ServerUnreachable, ConnectAsync(smtp, patience.Token), cancellationToken);
        if (!server.UseDefaultCredentials && server.UserName is { Length: > 0 } userName)
        {
            var credentials = new NetworkCredential(userName, server.Password?.Reveal(), server.Domain);
            await TryAsync(CaidenceErrorCodes.Emailing.LoginRefused, smtp.AuthenticateAsync(credentials, patience.Token), cancellationToken);
        }

        await TryAsync(CaidenceErrorCodes.Emailing.MailRefused, smtp.SendAsync(mail, patience.Token), cancellationToken);
        await smtp.DisconnectAsync(quit: true, patience.Token);
    }

    private async Task ConnectAsync(SmtpClient smtp, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(server.Host, cancellationToken);
        // Checked on what is connected to, not on the name: a name can lead elsewhere the next time it is asked for.
        var allowed = isConfinedToPublic ? addresses.Where(PublicAddresses.Contain).ToArray() : addresses;
        if (allowed.Length == 0)
        {
            throw new BusinessException(CaidenceErrorCodes.Emailing.ServerIsPrivate);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(allowed, server.Port, cancellationToken);
            await smtp.ConnectAsync(socket, server.Host, server.Port, Encryption, cancellationToken);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task TryAsync(string code, Task step, CancellationToken cancellationToken)
    {
        try
        {
            await step;
        }
        catch (Exception error) when (error is not BusinessException && !cancellationToken.IsCancellationRequested)
        {
            throw new BusinessException(code, error);
        }
    }
}
