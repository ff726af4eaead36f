namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Tenants
    {
        public const string DuplicateName = "Volo.Abp.TenantManagement:DuplicateTenantName";
        public const string SubdomainNotValid = "Caidence:SubdomainNotValid";

        /// <summary>By another workspace or by the platform; which of them is nobody's business.</summary>
        public const string SubdomainTaken = "Caidence:SubdomainTaken";
        public const string OneDatabase = "Caidence:OneDatabase";
    }
}
