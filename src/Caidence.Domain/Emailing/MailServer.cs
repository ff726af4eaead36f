using System.Globalization;
using Caidence.Core.Security;

namespace Caidence.Emailing;

/// <summary>Where mails go out, and under whose address.</summary>
public sealed record MailServer(string Host, int Port, string From)
{
    public const int DefaultPort = 587;

    public string FromName { get; init; } = "";
    public string? UserName { get; init; }
    public SecretText? Password { get; init; }

    /// <summary>Of Windows, for servers that want one beside the user name.</summary>
    public string? Domain { get; init; }

    /// <summary>Encrypted or not at all; otherwise encrypted where the server can.</summary>
    public bool EnableSsl { get; init; }

    /// <summary>Sends without signing in.</summary>
    public bool UseDefaultCredentials { get; init; }

    /// <summary>Null where no server is set.</summary>
    public static MailServer? FromSettings(IReadOnlyDictionary<string, string?> settings) =>
        settings.GetValueOrDefault(EmailSettings.SmtpHost) is not { Length: > 0 } host ? null : new(
            host,
            int.Parse(settings.GetValueOrDefault(EmailSettings.SmtpPort) ?? "0", CultureInfo.InvariantCulture),
            settings.GetValueOrDefault(EmailSettings.DefaultFromAddress) ?? "")
        {
            FromName = settings.GetValueOrDefault(EmailSettings.DefaultFromDisplayName) ?? "",
            UserName = settings.GetValueOrDefault(EmailSettings.SmtpUserName),
            Password = settings.GetValueOrDefault(EmailSettings.SmtpPassword) is { Length: > 0 } password ? new(password) : null,
            Domain = settings.GetValueOrDefault(EmailSettings.SmtpDomain),
            EnableSsl = settings.GetValueOrDefault(EmailSettings.SmtpEnableSsl) == "true",
            UseDefaultCredentials = settings.GetValueOrDefault(EmailSettings.SmtpUseDefaultCredentials) == "true",
        };

    /// <summary>Every setting, also those that are empty, so that nothing of an earlier server stays.</summary>
    public static Dictionary<string, string?> ToSettings(MailServer? server) => new()
    {
        [EmailSettings.SmtpHost] = server?.Host,
        [EmailSettings.SmtpPort] = server?.Port.ToString(CultureInfo.InvariantCulture),
        [EmailSettings.SmtpUserName] = server?.UserName,
        [EmailSettings.SmtpPassword] = server?.Password?.Reveal(),
        [EmailSettings.SmtpDomain] = server?.Domain,
        [EmailSettings.SmtpEnableSsl] = Word(server?.EnableSsl),
        [EmailSettings.SmtpUseDefaultCredentials] = Word(server?.UseDefaultCredentials),
        [EmailSettings.DefaultFromAddress] = server?.From,
        [EmailSettings.DefaultFromDisplayName] = server?.FromName,
    };

    private static string? Word(bool? value) => value switch { true => "true", false => "false", null => null };
}
