namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>The agency, brand or creator profile that onboarding fills.</summary>
    public static class Profiles
    {
        public const string Default = GroupName + ".Profiles";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
    }
}
