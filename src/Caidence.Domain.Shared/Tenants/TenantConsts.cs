namespace Caidence.Tenants;

public static class TenantConsts
{
    public const int MaxNameLength = 64;

    /// <summary>A label of a domain name.</summary>
    public const int MaxSubdomainLength = 63;

    /// <summary>User name of the person that a new workspace begins with.</summary>
    public const string AdminUserName = "admin";
}
