namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>On the host side the library that all workspaces hear.</summary>
    public static class Music
    {
        public const string Default = GroupName + ".Music";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
    }
}
