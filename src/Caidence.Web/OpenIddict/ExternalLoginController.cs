using System.Security.Claims;
using Caidence.Account;
using Caidence.Core.AspNetCore.Uow;
using Caidence.Web.Pages.Account;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Client.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Caidence.Web.OpenIddict;

/// <summary>Where people come back to from another provider: signed in, at a form that is still to be filled in, or with their identity linked.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken] // The state that we gave, and the cookie it belongs to, are checked by OpenIddict.
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ExternalLoginController(IExternalSignInAppService signIns, ICurrentUser currentUser, ILogger<ExternalLoginController> logger) : Controller
{
    [HttpGet($"~/{ExternalProvidersRegistration.CallbackPath}/{{provider}}")]
    [HttpPost($"~/{ExternalProvidersRegistration.CallbackPath}/{{provider}}")]
    [HoldsNoConnection]
    public async Task<IActionResult> CallbackAsync(string provider)
    {
        var answer = await HttpContext.AuthenticateAsync(OpenIddictClientAspNetCoreDefaults.AuthenticationScheme);
        if (answer is not { Succeeded: true, Principal: { } principal, Properties: { } properties } || IdentityOf(principal) is not { } identity)
        {
            // Cancelled there, or come back with something that is not ours, or for the second time. The code is no secret, the rest may be.
            logger.LogWarning("Nobody came back from {Provider}: {Error}", provider, HttpContext.GetOpenIddictClientResponse()?.Error);
            return RedirectToPage("/Account/ExternalLogin", new { refused = true });
        }

        if (properties.GetString(ExternalChallenge.LinkFor) is { } linkFor)
        {
            return linkFor == currentUser.Id?.ToString() ? await ConnectAsync(identity) : RedirectToPage("/Account/ExternalLogin", new { refused = true });
        }

        return await SignInAsync(identity, ExternalChallenge.ReturnUrlOf(properties));
    }

    private async Task<IActionResult> SignInAsync(ExternalIdentity identity, string? returnUrl)
    {
        var result = await signIns.SignInAsync(identity);
        switch (result)
        {
            case { Login: { Result: LoginResultType.Success } }:
                return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
            case { Login: { Result: LoginResultType.AwaitsConfirmation } }:
                SignedUpAddress.KeepIn(TempData, identity.Email ?? "");
                return RedirectToPage("/Account/CheckMail", new { IsRefused = true });
            case { Login: { Result: LoginResultType.LockedByAdmin } }:
                return RedirectToPage("/Account/LockedOut", new { ByAdmin = true });
            case { Login: { } login }:
                PendingLogin.KeepIn(TempData, login);
                return RedirectToPage("/Account/Login", new { returnUrl });
            default:
                PendingIdentity.KeepIn(TempData, result.Ticket!);
                return RedirectToPage(result.IsAddressKnown ? "/Account/LinkLogin" : "/Account/Register", new { returnUrl });
        }
    }

    private async Task<IActionResult> ConnectAsync(ExternalIdentity identity)
    {
        try
        {
            await signIns.ConnectAsync(identity);
            return RedirectToPage("/Account/Manage/Security");
        }
        catch (AbpValidationException)
        {
            return RedirectToPage("/Account/ExternalLogin", new { isTaken = true });
        }
    }

    // OpenIddict gives the claims the names that WS-Federation has for them, whatever the provider calls them, and keeps the provider's own.
    private static ExternalIdentity? IdentityOf(ClaimsPrincipal principal)
    {
        var provider = Value(Claims.Private.ProviderName);
        var key = Value(ClaimTypes.NameIdentifier);
        return provider is null || string.IsNullOrEmpty(key) ? null : new(
            provider, key, Value(ClaimTypes.Email), string.Equals(Value(Claims.EmailVerified), "true", StringComparison.OrdinalIgnoreCase),
            Value(Claims.GivenName) ?? Value("first_name"), Value(Claims.FamilyName) ?? Value("last_name"));

        string? Value(string type) => principal.FindFirst(type)?.Value;
    }
}
