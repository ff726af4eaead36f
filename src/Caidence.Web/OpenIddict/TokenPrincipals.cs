using System.Collections.Immutable;
using System.Security.Claims;
using Caidence.Identity;
using Caidence.OpenIddict;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Caidence.Web.OpenIddict;

/// <summary>What a token says: a person or a client, always in one workspace.</summary>
public sealed class TokenPrincipals(UserPrincipals principals, IOpenIddictScopeManager scopes, ITenantStore tenants) : ITransientDependency
{
    private const string AuthenticationType = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    /// <summary>Null if the account or its workspace is gone or not active.</summary>
    public async Task<ClaimsPrincipal?> ForUserAsync(Guid? tenantId, Guid userId, ImmutableArray<string> granted) =>
        await IsActiveAsync(tenantId) && await principals.FindAsync(tenantId, userId, AuthenticationType) is { } principal
            ? await WithScopesAsync(principal, granted)
            : null;

    /// <summary>The same for a session that has lasted a while: null also if its password changed or it was locked since.</summary>
    public async Task<ClaimsPrincipal?> ForSessionAsync(ClaimsPrincipal session)
    {
        var tenantId = Guid.TryParse(session.GetClaim(AbpClaimTypes.TenantId), out var id) ? id : (Guid?)null;
        return Guid.TryParse(session.GetClaim(Claims.Subject), out _)
            && await IsActiveAsync(tenantId) && await principals.RenewAsync(session) is { } principal
            ? await WithScopesAsync(principal, session.GetScopes())
            : null;
    }

    /// <summary>Null if the client's workspace is gone or not active.</summary>
    public async Task<ClaimsPrincipal?> ForClientAsync(string clientId, Guid? tenantId, ImmutableArray<string> granted)
    {
        if (!await IsActiveAsync(tenantId))
        {
            return null;
        }

        var identity = new ClaimsIdentity(AuthenticationType, AbpClaimTypes.UserName, AbpClaimTypes.Role);
        identity.SetClaim(Claims.Subject, clientId).SetClaim(AbpClaimTypes.TenantId, tenantId?.ToString());
        return await WithScopesAsync(new(identity), granted);
    }

    private async Task<bool> IsActiveAsync(Guid? tenantId) => tenantId is not { } id || await tenants.FindAsync(id) is { IsActive: true };

    private async Task<ClaimsPrincipal> WithScopesAsync(ClaimsPrincipal principal, ImmutableArray<string> granted)
    {
        principal.SetScopes(granted);
        principal.SetResources(await scopes.ListResourcesAsync(granted).ToListAsync());
        principal.SetDestinations(claim => DestinationsOf(claim, principal));
        return principal;
    }

    private static IEnumerable<string> DestinationsOf(Claim claim, ClaimsPrincipal principal)
    {
        yield return Destinations.AccessToken;
        if (IdentityTokenScopeOf(claim.Type) is { } scope && principal.HasScope(scope))
        {
            yield return Destinations.IdentityToken;
        }
    }

    private static string? IdentityTokenScopeOf(string claimType) => claimType switch
    {
        AbpClaimTypes.TenantId => Scopes.OpenId,
        AbpClaimTypes.UserName or AbpClaimTypes.Name or AbpClaimTypes.SurName => Scopes.Profile,
        AbpClaimTypes.Email or AbpClaimTypes.EmailVerified => Scopes.Email,
        AbpClaimTypes.PhoneNumber or AbpClaimTypes.PhoneNumberVerified => Scopes.Phone,
        AbpClaimTypes.Role => Scopes.Roles,
        _ => null,
    };
}
