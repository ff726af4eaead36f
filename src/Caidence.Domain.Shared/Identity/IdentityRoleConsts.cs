namespace Caidence.Identity;

public static class IdentityRoleConsts
{
    /// <summary>A role's name is also the key of its permission grants.</summary>
    public const int MaxNameLength = 64;
}
