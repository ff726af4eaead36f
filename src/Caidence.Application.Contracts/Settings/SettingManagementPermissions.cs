namespace Caidence.Settings;

/// <summary>Rights of the setting and feature APIs under the names that ABP's clients ask for. Each goes with one of ours: <see cref="Permissions.PermissionTwins"/>.</summary>
public static class SettingManagementPermissions
{
    public const string GroupName = "SettingManagement";
    public const string Emailing = GroupName + ".Emailing";
    public const string EmailingTest = Emailing + ".Test";
    public const string TimeZone = GroupName + ".TimeZone";

    public const string FeatureGroupName = "FeatureManagement";
    public const string ManageHostFeatures = FeatureGroupName + ".ManageHostFeatures";
}
