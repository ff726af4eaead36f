using System.Security.Claims;

namespace Caidence.Identity;

/// <summary>Makes the principal of an account as it is now, and tells whether an earlier one still holds.</summary>
public sealed class UserPrincipals(IIdentityUserRepository users, IIdentitySessionRepository sessions, ICurrentTenant currentTenant, IClock clock)
    : ITransientDependency
{
    /// <summary>Null if the account is gone, not active or not confirmed yet.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(Guid? tenantId, Guid userId, string authenticationType)
    {
        using (currentTenant.Change(tenantId))
        {
            return await users.FindSnapshotAsync(userId) is { IsActive: true, AwaitsConfirmation: false } user ? Of(user, tenantId, authenticationType) : null;
        }
    }

    /// <summary>Null if the account is gone or not active, its password, lock or e-mail changed since the session began, or the session has ended.</summary>
    public async Task<ClaimsPrincipal?> RenewAsync(ClaimsPrincipal session)
    {
        var tenantId = UserClaims.TenantOf(session);
        var userId = Guid.Parse(session.FindFirst(AbpClaimTypes.UserId)!.Value);
        Guid? sessionId = session.FindFirst(AbpClaimTypes.SessionId)?.Value is { } id ? Guid.Parse(id) : null;
        using (currentTenant.Change(tenantId))
        {
            return await users.FindSnapshotAsync(userId, sessionId) is { IsActive: true, AwaitsConfirmation: false } user
                && UserClaims.StampOf(user) == UserClaims.StampOf(session)
                && (sessionId is null || await IsAliveAsync(user.Session))
                    ? Of(user, tenantId, session.Identity!.AuthenticationType!)
                    : null;
        }
    }

    private static ClaimsPrincipal Of(UserSnapshot user, Guid? tenantId, string authenticationType) =>
        new(new ClaimsIdentity(UserClaims.Of(user, tenantId), authenticationType, AbpClaimTypes.UserName, AbpClaimTypes.Role));

    private async Task<bool> IsAliveAsync(SessionSnapshot? session)
    {
        var now = clock.Now;
        if (session is null || session.ExpirationTime <= now)
        {
            return false;
        }

        if (session.ImpersonatorUserId is { } impersonator)
        {
            // Ends when it was said to end, and with the account of whoever came in.
            return await IsActiveOnHostAsync(impersonator);
        }

        if (now - session.LastAccessed >= SessionSnapshot.Precision)
        {
            await sessions.TouchAsync(session.Id, now, now + (session.ExpirationTime - session.LastAccessed));
        }

        return true;
    }

    private async Task<bool> IsActiveOnHostAsync(Guid userId)
    {
        using (currentTenant.Change(null))
        {
            return await users.FindSnapshotAsync(userId) is { IsActive: true };
        }
    }
}
