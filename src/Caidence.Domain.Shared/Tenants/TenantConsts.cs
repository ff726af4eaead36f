namespace Caidence.Tenants;

public static class TenantConsts
{
    public const int MaxNameLength = 64;

    /// <summary>User name of the person that a new workspace begins with.</summary>
    public const string AdminUserName = "admin";
}
