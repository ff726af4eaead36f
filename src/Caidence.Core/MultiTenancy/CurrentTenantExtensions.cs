namespace Caidence.Core.MultiTenancy;

public static class CurrentTenantExtensions
{
    extension(ICurrentTenant currentTenant)
    {
        public MultiTenancySides Side => currentTenant.Id is null ? MultiTenancySides.Host : MultiTenancySides.Tenant;
    }
}
