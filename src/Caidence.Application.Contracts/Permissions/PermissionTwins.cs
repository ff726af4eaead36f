using Caidence.Identity;
using Caidence.Settings;
using Caidence.Tenants;

namespace Caidence.Permissions;

/// <summary>Permissions with two names, ours and that of ABP's module: whoever gets or loses one gets or loses the other.</summary>
public static class PermissionTwins
{
    private static readonly (string Ours, string Module)[] Pairs =
    [
        (CaidencePermissions.Tenants.Default, TenantManagementPermissions.Tenants.Default),
        (CaidencePermissions.Tenants.Create, TenantManagementPermissions.Tenants.Create),
        (CaidencePermissions.Tenants.Update, TenantManagementPermissions.Tenants.Update),
        (CaidencePermissions.Tenants.Delete, TenantManagementPermissions.Tenants.Delete),
        (CaidencePermissions.Tenants.Manage, TenantManagementPermissions.Tenants.ManageFeatures),
        (CaidencePermissions.Tenants.Manage, TenantManagementPermissions.Tenants.ManageConnectionStrings),
        (CaidencePermissions.Users.Default, IdentityPermissions.Users.Default),
        (CaidencePermissions.Users.Create, IdentityPermissions.Users.Create),
        (CaidencePermissions.Users.Update, IdentityPermissions.Users.Update),
        (CaidencePermissions.Users.Delete, IdentityPermissions.Users.Delete),
        (CaidencePermissions.Users.Assign, IdentityPermissions.Users.ManageRoles),
        (CaidencePermissions.Users.Manage, IdentityPermissions.Users.ManagePermissions),
        (CaidencePermissions.Roles.Default, IdentityPermissions.Roles.Default),
        (CaidencePermissions.Roles.Create, IdentityPermissions.Roles.Create),
        (CaidencePermissions.Roles.Update, IdentityPermissions.Roles.Update),
        (CaidencePermissions.Roles.Delete, IdentityPermissions.Roles.Delete),
        (CaidencePermissions.Roles.Manage, IdentityPermissions.Roles.ManagePermissions),
        (CaidencePermissions.Settings.Update, SettingManagementPermissions.TimeZone),
        (CaidencePermissions.Settings.Manage, SettingManagementPermissions.Emailing),
        (CaidencePermissions.Settings.Manage, SettingManagementPermissions.EmailingTest),
        (CaidencePermissions.Settings.Manage, SettingManagementPermissions.ManageHostFeatures),
    ];

    /// <summary>The permission under all its names, itself first.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var ours = Pairs.FirstOrDefault(pair => pair.Module == name).Ours ?? name;
        return Pairs.Where(pair => pair.Ours == ours).Select(pair => pair.Module).Prepend(ours).Prepend(name).Distinct();
    }
}
