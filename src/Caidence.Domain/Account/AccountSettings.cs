namespace Caidence.Account;

public static class AccountSettings
{
    /// <summary>
    /// On the host side, whether strangers may open a workspace: <c>true</c> unless set. Within a workspace, whether people may make themselves
    /// an account in it: only if the workspace itself has said so.
    /// </summary>
    public const string IsSelfRegistrationEnabled = "Abp.Account.IsSelfRegistrationEnabled";
}

public sealed class AccountSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
        [new(AccountSettings.IsSelfRegistrationEnabled, "true", IsVisibleToClients: true)];
}
