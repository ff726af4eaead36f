namespace Caidence.Hosting.Emailing;

/// <summary>Section <c>Mail</c>.</summary>
public sealed class MailOptions
{
    /// <summary>The mail server; without one, mails are left as files in <c>CAIDENCE_DATA/mails</c>.</summary>
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    public string From { get; set; } = "caidence@localhost";

    public string FromName { get; set; } = "Caidence";
}
