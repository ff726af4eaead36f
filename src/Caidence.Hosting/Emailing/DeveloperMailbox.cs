using MimeKit;

namespace Caidence.Hosting.Emailing;

/// <summary>The mails that were left in the folder because no server is set, newest first.</summary>
public sealed class DeveloperMailbox
{
    private const int Shown = 50;

    private readonly MailFolder _folder;

    internal DeveloperMailbox(MailFolder folder) => _folder = folder;

    public IReadOnlyList<LeftMail> Read() => !Directory.Exists(_folder.Path) ? [] :
        [.. Directory.EnumerateFiles(_folder.Path, "*.eml").OrderDescending(StringComparer.Ordinal).Take(Shown).Select(TryRead).OfType<LeftMail>()];

    // A file that is still being written is not a mail yet.
    private static LeftMail? TryRead(string file)
    {
        try
        {
            var mail = MimeMessage.Load(file);
            return mail.TextBody is { } text ? new(mail.Date, mail.To.ToString(), mail.Subject ?? "", text, mail.HtmlBody) : null;
        }
        catch (Exception error) when (error is IOException or FormatException)
        {
            return null;
        }
    }
}

public sealed record LeftMail(DateTimeOffset At, string To, string Subject, string Text, string? Html);
