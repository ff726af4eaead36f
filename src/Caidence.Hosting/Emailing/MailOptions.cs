using Caidence.Core.Security;
using Caidence.Emailing;

namespace Caidence.Hosting.Emailing;

/// <summary>Section <c>Mail</c>: the platform's server, unless its admin has set one in the product.</summary>
public sealed class MailOptions
{
    /// <summary>The mail server; without one, mails are left as files in <c>CAIDENCE_DATA/mails</c>.</summary>
    public string Host { get; set; } = "";

    public int Port { get; set; } = MailServer.DefaultPort;

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    public string From { get; set; } = "caidence@localhost";

    public string FromName { get; set; } = "Caidence";

    /// <summary>Whether a workspace may name a server inside our own network; unless set, outside Production only.</summary>
    public bool? PrivateServers { get; set; }

    public MailServer ToServer() => new(Host, Port, From)
    {
        FromName = FromName,
        UserName = UserName,
        Password = new SecretText(Password),
    };
}
