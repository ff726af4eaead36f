using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Caidence.Web.OpenIddict;

/// <summary>Tells a client whom its token stands for, as far as its scopes go.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class UserInfoController : Controller
{
    private static readonly Dictionary<string, string[]> ClaimsOf = new()
    {
        [Scopes.OpenId] = [AbpClaimTypes.UserId, AbpClaimTypes.TenantId],
        [Scopes.Profile] = [AbpClaimTypes.UserName, AbpClaimTypes.Name, AbpClaimTypes.SurName],
        [Scopes.Email] = [AbpClaimTypes.Email, AbpClaimTypes.EmailVerified],
        [Scopes.Phone] = [AbpClaimTypes.PhoneNumber, AbpClaimTypes.PhoneNumberVerified],
        [Scopes.Roles] = [AbpClaimTypes.Role],
    };

    [HttpGet("~/connect/userinfo")]
    [HttpPost("~/connect/userinfo")]
    public async Task<IActionResult> GetAsync()
    {
        var token = await HttpContext.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        if (token.Principal is not { Identity.IsAuthenticated: true } person)
        {
            return Challenge(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        }

        var told = new Dictionary<string, object> { [Claims.Subject] = person.GetClaim(Claims.Subject)! };
        foreach (var type in ClaimsOf.Where(entry => person.HasScope(entry.Key)).SelectMany(entry => entry.Value))
        {
            var values = person.GetClaims(type);
            if (values.Length > 0)
            {
                told[type] = type switch
                {
                    AbpClaimTypes.Role => values,
                    AbpClaimTypes.EmailVerified or AbpClaimTypes.PhoneNumberVerified => values[0] == "true",
                    _ => values[0],
                };
            }
        }

        return Ok(told);
    }
}
