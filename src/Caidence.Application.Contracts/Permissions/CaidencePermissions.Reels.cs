namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Export: render to a video file.</summary>
    public static class Reels
    {
        public const string Default = GroupName + ".Reels";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Publish = Default + ".Publish";
        public const string Approve = Default + ".Approve";
        public const string Export = Default + ".Export";
    }
}
