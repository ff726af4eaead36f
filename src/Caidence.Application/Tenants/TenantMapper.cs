namespace Caidence.Tenants;

internal static class TenantMapper
{
    public static TenantDto ToDto(this Tenant tenant) => new()
    {
        Id = tenant.Id,
        Name = tenant.Name,
        ProfileType = tenant.ProfileType,
        IsActive = tenant.IsActive,
        SupportUntil = tenant.SupportUntil,
        CreationTime = tenant.CreationTime,
        ConcurrencyStamp = tenant.ConcurrencyStamp,
    };
}
