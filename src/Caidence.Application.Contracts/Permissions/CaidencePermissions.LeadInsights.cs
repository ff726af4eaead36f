namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    public static class LeadInsights
    {
        public const string Default = GroupName + ".LeadInsights";
        public const string Export = Default + ".Export";
    }
}
