namespace Caidence.Emailing;

/// <summary>A mail server, as a workspace or the platform may set it. They belong together: none is taken from somebody else's server.</summary>
public static class EmailSettings
{
    public const string DefaultFromAddress = "Abp.Mailing.DefaultFromAddress";
    public const string DefaultFromDisplayName = "Abp.Mailing.DefaultFromDisplayName";
    public const string SmtpHost = "Abp.Mailing.Smtp.Host";
    public const string SmtpPort = "Abp.Mailing.Smtp.Port";
    public const string SmtpUserName = "Abp.Mailing.Smtp.UserName";
    public const string SmtpPassword = "Abp.Mailing.Smtp.Password";
    public const string SmtpDomain = "Abp.Mailing.Smtp.Domain";
    public const string SmtpEnableSsl = "Abp.Mailing.Smtp.EnableSsl";
    public const string SmtpUseDefaultCredentials = "Abp.Mailing.Smtp.UseDefaultCredentials";
}

public sealed class EmailSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(EmailSettings.DefaultFromAddress, IsMaskedInAudit: true),
        new(EmailSettings.DefaultFromDisplayName),
        new(EmailSettings.SmtpHost),
        new(EmailSettings.SmtpPort),
        new(EmailSettings.SmtpUserName, IsMaskedInAudit: true),
        new(EmailSettings.SmtpPassword, IsEncrypted: true),
        new(EmailSettings.SmtpDomain),
        new(EmailSettings.SmtpEnableSsl),
        new(EmailSettings.SmtpUseDefaultCredentials),
    ];
}
