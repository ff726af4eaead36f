using MimeKit;

namespace Caidence.Web.Account;

/// <summary>The folder where an installation without a mail server leaves its mails.</summary>
internal static class Outbox
{
    /// <param name="with">What its text contains, of several mails to the address.</param>
    public static async Task<MimeMessage> MailToAsync(this CaidenceWebFactory web, string address, string with = "") => (await Eventually.GetAsync(
        () => Task.FromResult(Find(Path.Combine(web.Settings.DataFolder, "mails"), address, with)), found => found is not null, "the mail was written"))!;

    public static Uri LinkIn(MimeMessage mail) =>
        new(mail.TextBody!.Split('\n').Last(line => line.StartsWith("http", StringComparison.Ordinal)).Trim());

    private static MimeMessage? Find(string outbox, string address, string with) =>
        !Directory.Exists(outbox) ? null
        : Directory.EnumerateFiles(outbox, "*.eml").Select(TryLoad).FirstOrDefault(mail =>
            mail?.To.Mailboxes.Any(to => to.Address == address) == true && mail.TextBody!.Contains(with, StringComparison.Ordinal));

    // A file that is still being written is not a mail yet.
    private static MimeMessage? TryLoad(string file)
    {
        try
        {
            return MimeMessage.Load(file) is { TextBody: not null } mail ? mail : null;
        }
        catch (Exception error) when (error is IOException or FormatException)
        {
            return null;
        }
    }
}
