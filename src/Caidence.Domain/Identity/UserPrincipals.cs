using System.Security.Claims;

namespace Caidence.Identity;

/// <summary>Makes the principal of an account as it is now, and tells whether an earlier one still holds.</summary>
public sealed class UserPrincipals(IIdentityUserRepository users, ICurrentTenant currentTenant) : ITransientDependency
{
    /// <summary>Null if the account is gone, not active or not confirmed yet.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(Guid? tenantId, Guid userId, string authenticationType)
    {
        using (currentTenant.Change(tenantId))
        {
            return await users.FindSnapshotAsync(userId) is { IsActive: true, AwaitsConfirmation: false } user
                ? new(new ClaimsIdentity(UserClaims.Of(user, tenantId), authenticationType, AbpClaimTypes.UserName, AbpClaimTypes.Role))
                : null;
        }
    }

    /// <summary>Null if the account is gone or not active, or its password, lock or e-mail changed since the session began.</summary>
    public async Task<ClaimsPrincipal?> RenewAsync(ClaimsPrincipal session)
    {
        var current = await FindAsync(
            Guid.TryParse(session.FindFirst(AbpClaimTypes.TenantId)?.Value, out var tenantId) ? tenantId : null,
            Guid.Parse(session.FindFirst(AbpClaimTypes.UserId)!.Value),
            session.Identity!.AuthenticationType!);

        return current is not null && StampOf(current) == StampOf(session) ? current : null;
    }

    private static string? StampOf(ClaimsPrincipal principal) => principal.FindFirst(UserClaims.Stamp)?.Value;
}
