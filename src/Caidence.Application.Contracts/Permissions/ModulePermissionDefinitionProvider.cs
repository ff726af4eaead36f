using Caidence.Identity;
using Caidence.Settings;
using Caidence.Tenants;

namespace Caidence.Permissions;

/// <summary>The permissions that ABP's clients know of its modules.</summary>
public sealed class ModulePermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        DefineIdentity(context.AddGroup(IdentityPermissions.GroupName));
        DefineTenants(context.AddGroup(TenantManagementPermissions.GroupName));

        var settings = context.AddGroup(SettingManagementPermissions.GroupName);
        settings.AddPermission(SettingManagementPermissions.Emailing, "Permission:Emailing")
            .AddChild(SettingManagementPermissions.EmailingTest, "Permission:EmailingTest");
        settings.AddPermission(SettingManagementPermissions.TimeZone, "Permission:TimeZone");

        context.AddGroup(SettingManagementPermissions.FeatureGroupName)
            .AddPermission(SettingManagementPermissions.ManageHostFeatures, "Permission:ManageHostFeatures", MultiTenancySides.Host);
    }

    private static void DefineIdentity(PermissionGroupDefinition group)
    {
        var roles = group.AddPermission(IdentityPermissions.Roles.Default, "Permission:Roles");
        roles.AddChild(IdentityPermissions.Roles.Create, "Permission:Create");
        roles.AddChild(IdentityPermissions.Roles.Update, "Permission:Update");
        roles.AddChild(IdentityPermissions.Roles.Delete, "Permission:Delete");
        roles.AddChild(IdentityPermissions.Roles.ManagePermissions, "Permission:ManagePermissions");

        var users = group.AddPermission(IdentityPermissions.Users.Default, "Permission:Users");
        users.AddChild(IdentityPermissions.Users.Create, "Permission:Create");
        users.AddChild(IdentityPermissions.Users.Update, "Permission:Update")
            .AddChild(IdentityPermissions.Users.ManageRoles, "Permission:ManageRoles");
        users.AddChild(IdentityPermissions.Users.Delete, "Permission:Delete");
        users.AddChild(IdentityPermissions.Users.ManagePermissions, "Permission:ManagePermissions");

        group.AddPermission(IdentityPermissions.UserLookup.Default, "Permission:UserLookup").Providers.Add(PermissionHolder.Client);
    }

    private static void DefineTenants(PermissionGroupDefinition group)
    {
        var tenants = group.AddPermission(TenantManagementPermissions.Tenants.Default, "Permission:Tenants", MultiTenancySides.Host);
        tenants.AddChild(TenantManagementPermissions.Tenants.Create, "Permission:Create");
        tenants.AddChild(TenantManagementPermissions.Tenants.Update, "Permission:Update");
        tenants.AddChild(TenantManagementPermissions.Tenants.Delete, "Permission:Delete");
        tenants.AddChild(TenantManagementPermissions.Tenants.ManageFeatures, "Permission:ManageFeatures");
        tenants.AddChild(TenantManagementPermissions.Tenants.ManageConnectionStrings, "Permission:ManageConnectionStrings");
    }
}
