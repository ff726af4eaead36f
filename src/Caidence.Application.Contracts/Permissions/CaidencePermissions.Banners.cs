namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Export: render to an image file.</summary>
    public static class Banners
    {
        public const string Default = GroupName + ".Banners";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Approve = Default + ".Approve";
        public const string Export = Default + ".Export";
    }
}
