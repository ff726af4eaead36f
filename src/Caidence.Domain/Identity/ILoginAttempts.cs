namespace Caidence.Identity;

/// <summary>
/// Counts failed attempts to sign in. Written at once and atomically, so that many attempts at the same time are many, not one.
/// </summary>
public interface ILoginAttempts
{
    /// <summary>Locks the account for a while when there were too many.</summary>
    Task CountFailureAsync(Guid userId);

    Task ForgetFailuresAsync(Guid userId);

    /// <summary>False if the code is the one that let somebody in last, or the account has been locked meanwhile; of two at the same time one gets true.</summary>
    Task<bool> UseUpCodeAsync(Guid userId, string code);

    /// <summary>As it is in the database now, whatever was read before.</summary>
    Task<bool> IsLockedAsync(Guid userId);

    /// <summary>A lock that ends later than too many attempts could make it: a person has set it.</summary>
    Task<bool> IsLockedByAdminAsync(Guid userId);
}
