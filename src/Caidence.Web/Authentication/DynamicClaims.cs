using System.Security.Claims;
using Caidence.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Caidence.Web.Authentication;

/// <summary>
/// Puts the account as it is now in place of what it was when the session began, at every request: one query by key for most. A session that has
/// ended, or whose account is gone, deactivated or has a new password, is nobody's.
/// </summary>
internal sealed class DynamicClaims(UserPrincipals principals) : IClaimsTransformation
{
    private readonly Dictionary<string, ClaimsPrincipal?> _current = [];

    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true || !Guid.TryParse(principal.FindFirst(AbpClaimTypes.UserId)?.Value, out var userId))
        {
            return principal;
        }

        var sessionId = principal.FindFirst(AbpClaimTypes.SessionId)?.Value;
        var session = $"{userId}:{UserClaims.StampOf(principal)}:{sessionId}";
        if (!_current.TryGetValue(session, out var current))
        {
            // A cookie always names its session; a token has none.
            var isNamed = sessionId is not null || principal.Identity.AuthenticationType != IdentityConstants.ApplicationScheme;
            _current[session] = current = isNamed ? await principals.RenewAsync(principal) : null;
        }

        return current is null ? new ClaimsPrincipal(new ClaimsIdentity()) : Merge(principal, current);
    }

    private static ClaimsPrincipal Merge(ClaimsPrincipal session, ClaimsPrincipal current)
    {
        var identity = new ClaimsIdentity(session.Identity!.AuthenticationType, AbpClaimTypes.UserName, AbpClaimTypes.Role);
        identity.AddClaims(session.Claims.Where(claim => !UserClaims.Types.Contains(claim.Type)));
        identity.AddClaims(current.Claims);
        return new(identity);
    }
}
