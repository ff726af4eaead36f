namespace Caidence.Tenants;

/// <summary>Rights of the tenant API under the names that ABP's clients ask for. Each goes with one of ours: <see cref="Permissions.PermissionTwins"/>.</summary>
public static class TenantManagementPermissions
{
    public const string GroupName = "AbpTenantManagement";

    public static class Tenants
    {
        public const string Default = GroupName + ".Tenants";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManageFeatures = Default + ".ManageFeatures";
        public const string ManageConnectionStrings = Default + ".ManageConnectionStrings";
    }
}
