using System.ComponentModel.DataAnnotations;

namespace Caidence.Settings;

public sealed class EmailSettingsDto
{
    public string? SmtpHost { get; set; }
    public int SmtpPort { get; set; }
    public string? SmtpUserName { get; set; }

    /// <summary>Always null: what is stored does not come back.</summary>
    public string? SmtpPassword { get; set; }
    public bool HasSmtpPassword { get; set; }
    public string? SmtpDomain { get; set; }
    public bool SmtpEnableSsl { get; set; }
    public bool SmtpUseDefaultCredentials { get; set; }
    public string? DefaultFromAddress { get; set; }
    public string? DefaultFromDisplayName { get; set; }
}

public sealed class UpdateEmailSettingsDto
{
    private const int MaxLength = 256;

    [MaxLength(MaxLength)]
    public string? SmtpHost { get; set; }

    [Range(1, ushort.MaxValue)]
    public int SmtpPort { get; set; } = 587;

    [MaxLength(MaxLength)]
    public string? SmtpUserName { get; set; }

    /// <summary>Empty keeps the one that is stored, for the same host, port and user name.</summary>
    [MaxLength(MaxLength), DisableAuditing]
    public string? SmtpPassword { get; set; }

    [MaxLength(MaxLength)]
    public string? SmtpDomain { get; set; }
    public bool SmtpEnableSsl { get; set; }

    /// <summary>Sends without signing in.</summary>
    public bool SmtpUseDefaultCredentials { get; set; }

    /// <summary>Must be there when there is a host.</summary>
    [MaxLength(MaxLength), EmailAddress]
    public string? DefaultFromAddress { get; set; }

    [MaxLength(MaxLength)]
    public string? DefaultFromDisplayName { get; set; }
}

public sealed class SendTestEmailInput
{
    [Required, EmailAddress, MaxLength(256), MaskedInAudit]
    public string SenderEmailAddress { get; set; } = "";

    [Required, EmailAddress, MaxLength(256), MaskedInAudit]
    public string TargetEmailAddress { get; set; } = "";

    [Required, MaxLength(256), MaskedInAudit]
    public string Subject { get; set; } = "";

    [MaxLength(4_000), MaskedInAudit]
    public string? Body { get; set; }
}
