namespace Caidence.Auditing;

public static class AuditLoggingRemoteServiceConsts
{
    public const string RemoteServiceName = "AbpAuditLogging";
    public const string ModuleName = "auditLogging";
}
