namespace Caidence.Permissions;

public static partial class CaidencePermissions
{
    public static class AuditLogs
    {
        public const string Default = GroupName + ".AuditLogs";
        public const string Export = Default + ".Export";
    }
}
