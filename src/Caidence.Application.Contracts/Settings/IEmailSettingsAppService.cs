namespace Caidence.Settings;

/// <summary>The mail server that this workspace has set itself; on the host side, the platform's.</summary>
public interface IEmailSettingsAppService : IApplicationService
{
    /// <summary>Never with the password.</summary>
    Task<EmailSettingsDto> GetAsync();

    /// <summary>Without a host, mails go through the platform's server again.</summary>
    /// <exception cref="BusinessException">The workspace's plan has no mail server of its own.</exception>
    Task UpdateAsync(UpdateEmailSettingsDto input);

    /// <exception cref="BusinessException">No server is set, or the server refuses: which step it was.</exception>
    Task SendTestEmailAsync(SendTestEmailInput input);
}
