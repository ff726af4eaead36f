using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Caidence.Web.OpenIddict;

/// <summary>Gives a code to one of our own clients for whoever is signed in at the browser; such clients need not ask for consent.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class AuthorizeController(TokenPrincipals principals) : Controller
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    [HttpGet("~/connect/authorize")]
    [HttpPost("~/connect/authorize")]
    public async Task<IActionResult> AuthorizeAsync()
    {
        var request = HttpContext.GetOpenIddictServerRequest()!;
        var session = await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var principal = session.Principal is { Identity.IsAuthenticated: true } person && !MustSignInAgain(request, session)
            ? await principals.ForUserAsync(TenantOf(person), Guid.Parse(person.GetClaim(Claims.Subject)!), request.GetScopes())
            : null;

        return principal is not null ? SignIn(principal, Scheme)
            : request.HasPromptValue(PromptValues.None) ? Refuse()
            : await SendToSignInAsync(request);
    }

    private static Guid? TenantOf(System.Security.Claims.ClaimsPrincipal person) =>
        Guid.TryParse(person.GetClaim(AbpClaimTypes.TenantId), out var id) ? id : null;

    private bool MustSignInAgain(OpenIddictRequest request, AuthenticateResult session) =>
        request.HasPromptValue(PromptValues.Login)
        || (request.MaxAge is { } seconds && session.Properties?.IssuedUtc is { } issued
            && HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - issued > TimeSpan.FromSeconds(seconds));

    private async Task<IActionResult> SendToSignInAsync(OpenIddictRequest request)
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);

        // Without "login" among the prompts, or signing in would lead to signing in.
        var parameters = (Request.HasFormContentType ? Request.Form.AsEnumerable() : Request.Query)
            .Where(parameter => parameter.Key is not (Parameters.Prompt or Parameters.MaxAge));
        var prompt = string.Join(' ', request.GetPromptValues().Remove(PromptValues.Login));
        var query = QueryString.Create(parameters).Add(Parameters.Prompt, prompt);

        return Challenge(new AuthenticationProperties { RedirectUri = Request.PathBase + Request.Path + query }, IdentityConstants.ApplicationScheme);
    }

    private ForbidResult Refuse() => Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.LoginRequired,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "Nobody is signed in.",
        }),
        Scheme);
}
