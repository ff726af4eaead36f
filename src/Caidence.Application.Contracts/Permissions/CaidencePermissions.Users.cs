namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Assign: give roles. Manage: permissions of one person beside the roles.</summary>
    public static class Users
    {
        public const string Default = GroupName + ".Users";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Assign = Default + ".Assign";
        public const string Manage = Default + ".Manage";
    }
}
