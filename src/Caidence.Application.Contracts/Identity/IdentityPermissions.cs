namespace Caidence.Identity;

/// <summary>Rights of the identity API under the names that ABP's clients ask for. Each goes with one of ours: <see cref="Permissions.PermissionTwins"/>.</summary>
public static class IdentityPermissions
{
    public const string GroupName = "AbpIdentity";

    public static class Roles
    {
        public const string Default = GroupName + ".Roles";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    public static class Users
    {
        public const string Default = GroupName + ".Users";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string ManageRoles = Update + ".ManageRoles";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    /// <summary>For programs that show who a user id is; no role can have it.</summary>
    public static class UserLookup
    {
        public const string Default = GroupName + ".UserLookup";
    }
}
