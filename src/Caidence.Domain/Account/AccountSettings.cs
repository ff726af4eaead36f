namespace Caidence.Account;

public static class AccountSettings
{
    /// <summary>Whether people may make themselves an account in the workspace; <c>false</c> unless set.</summary>
    public const string IsSelfRegistrationEnabled = "Abp.Account.IsSelfRegistrationEnabled";
}

public sealed class AccountSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
        [new(AccountSettings.IsSelfRegistrationEnabled, "false", IsVisibleToClients: true)];
}
