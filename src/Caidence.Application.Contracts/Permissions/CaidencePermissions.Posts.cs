namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Publish: now or by schedule. Approve: let someone else's post go out.</summary>
    public static class Posts
    {
        public const string Default = GroupName + ".Posts";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Publish = Default + ".Publish";
        public const string Approve = Default + ".Approve";
        public const string Export = Default + ".Export";
    }
}
