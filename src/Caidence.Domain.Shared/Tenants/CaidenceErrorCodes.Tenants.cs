namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Tenants
    {
        public const string DuplicateName = "Volo.Abp.TenantManagement:DuplicateTenantName";
        public const string OneDatabase = "Caidence:OneDatabase";
    }
}
