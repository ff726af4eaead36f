namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    public static class Calendar
    {
        public const string Default = GroupName + ".Calendar";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
    }
}
