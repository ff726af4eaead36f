namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    /// <summary>Manage: rotate secrets, drive quarantined deliveries again.</summary>
    public static class LeadSources
    {
        public const string Default = GroupName + ".LeadSources";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Manage = Default + ".Manage";
    }
}
