namespace Caidence.Tenants;

internal static class TenantMapper
{
    public static TenantDto ToDto(this Tenant tenant) => new()
    {
        Id = tenant.Id,
        Name = tenant.Name,
        ProfileType = tenant.ProfileType,
        IsActive = tenant.IsActive,
        Subdomain = tenant.Subdomain,
        PlanId = tenant.PlanId,
        SupportUntil = tenant.SupportUntil,
        CreationTime = tenant.CreationTime,
        ConcurrencyStamp = tenant.ConcurrencyStamp,
    };
}
