namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    public static class SocialInsights
    {
        public const string Default = GroupName + ".SocialInsights";
        public const string Export = Default + ".Export";
    }
}
