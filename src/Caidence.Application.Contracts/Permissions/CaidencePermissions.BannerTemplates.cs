namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Publish: offer a template to everybody in the workspace; on the host side, to all workspaces.</summary>
    public static class BannerTemplates
    {
        public const string Default = GroupName + ".BannerTemplates";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Publish = Default + ".Publish";
    }
}
