namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Publish: switch on.</summary>
    public static class Workflows
    {
        public const string Default = GroupName + ".Workflows";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Publish = Default + ".Publish";
    }
}
