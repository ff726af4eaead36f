namespace Caidence.Account;

/// <summary>On the host side: whether strangers may open workspaces. Within a workspace: whether people may join it by themselves.</summary>
public interface IAccountSettingsAppService : IApplicationService
{
    Task<AccountSettingsDto> GetAsync();

    Task UpdateAsync(AccountSettingsDto input);
}

public sealed class AccountSettingsDto
{
    public bool IsSelfRegistrationEnabled { get; set; }
}
