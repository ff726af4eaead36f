namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Manage: what a role grants.</summary>
    public static class Roles
    {
        public const string Default = GroupName + ".Roles";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Manage = Default + ".Manage";
    }
}
