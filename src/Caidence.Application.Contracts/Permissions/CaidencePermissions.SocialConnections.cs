namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Connect: sign in at a platform, again when access ran out. Delete: disconnect.</summary>
    public static class SocialConnections
    {
        public const string Default = GroupName + ".SocialConnections";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Connect = Default + ".Connect";
    }
}
