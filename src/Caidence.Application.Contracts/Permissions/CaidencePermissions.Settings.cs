namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Update: how the workspace works. Manage: mail server, API clients, keys.</summary>
    public static class Settings
    {
        public const string Default = GroupName + ".Settings";
        public const string Update = Default + ".Update";
        public const string Manage = Default + ".Manage";
    }
}
