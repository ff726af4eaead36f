namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Manage: features and plans of a workspace.</summary>
    public static class Tenants
    {
        public const string Default = GroupName + ".Tenants";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Manage = Default + ".Manage";
    }
}
