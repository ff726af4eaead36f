namespace Caidence.Settings;

public static class SettingManagementRemoteServiceConsts
{
    public const string RemoteServiceName = "SettingManagement";
    public const string ModuleName = "settingManagement";
}
