namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Update: send again. Delete: withdraw.</summary>
    public static class Invitations
    {
        public const string Default = GroupName + ".Invitations";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
    }
}
