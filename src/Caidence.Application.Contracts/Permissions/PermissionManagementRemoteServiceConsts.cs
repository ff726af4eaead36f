namespace Caidence.Permissions;

public static class PermissionManagementRemoteServiceConsts
{
    public const string RemoteServiceName = "AbpPermissionManagement";
    public const string ModuleName = "permissionManagement";
}
