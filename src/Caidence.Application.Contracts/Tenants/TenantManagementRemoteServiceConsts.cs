namespace Caidence.Tenants;

public static class TenantManagementRemoteServiceConsts
{
    public const string RemoteServiceName = "AbpTenantManagement";
    public const string ModuleName = "multi-tenancy";
}
