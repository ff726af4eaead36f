namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Export leaves the product with personal data. Manage: merge and erase people.</summary>
    public static class Leads
    {
        public const string Default = GroupName + ".Leads";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Assign = Default + ".Assign";
        public const string Export = Default + ".Export";
        public const string Manage = Default + ".Manage";
    }
}
