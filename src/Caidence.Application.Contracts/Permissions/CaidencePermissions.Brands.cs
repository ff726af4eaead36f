namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Assign: say which people work for which brand.</summary>
    public static class Brands
    {
        public const string Default = GroupName + ".Brands";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Assign = Default + ".Assign";
    }
}
