using System.Security.Claims;
using System.Text.Json;
using Caidence.Account;
using Caidence.Identity;
using Caidence.OpenIddict;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Caidence.Web.OpenIddict;

/// <summary>Gives tokens for a password (Development only), a code, a refresh token or a client's own credentials.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class TokenController(
    CredentialCheck credentials, SecondStep secondStep, SecurityLogManager log, TokenPrincipals principals, IOpenIddictApplicationManager applications, ITenantStore tenants, ICurrentTenant currentTenant)
    : Controller
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    [HttpPost("~/connect/token")]
    public async Task<IActionResult> ExchangeAsync()
    {
        var request = HttpContext.GetOpenIddictServerRequest()!;
        return request switch
        {
            _ when request.IsPasswordGrantType() => await ForPasswordAsync(request),
            _ when request.IsClientCredentialsGrantType() => await ForClientAsync(request),
            _ => await ForSessionAsync(),
        };
    }

    private async Task<IActionResult> ForPasswordAsync(OpenIddictRequest request)
    {
        // Header, query and cookie have been read by now; some clients write the workspace into the form.
        var named = currentTenant.Id is null ? (string?)request["__tenant"] : null;
        var tenant = await FindTenantAsync(named);
        if (!string.IsNullOrEmpty(named) && tenant is not { IsActive: true })
        {
            return Refuse(Errors.InvalidGrant, "There is no such workspace.");
        }

        using var workspace = tenant is null ? null : currentTenant.Change(tenant.Id, tenant.Name);
        var check = await credentials.CheckAsync(request.Username!, request.Password!);
        return (check.Outcome, check.Accounts) switch
        {
            (CredentialOutcome.Fits, [var account]) when await secondStep.IsNeededAsync(account) =>
                Refuse(Errors.InvalidGrant, "This account asks for a second step, which this flow has not. Use the authorization code flow."),
            (CredentialOutcome.Fits, [var account]) when await secondStep.IsDemandedAsync(account.TenantId) =>
                Refuse(Errors.InvalidGrant, "The workspace asks for two-factor sign-in: sign in with a browser and set it up."),
            (CredentialOutcome.Fits, [var account]) when await principals.ForUserAsync(account.TenantId, account.UserId, request.GetScopes()) is { } principal =>
                await SignInAsync(account, request, principal),
            (CredentialOutcome.Fits, [_, _, ..]) => Refuse(Errors.InvalidGrant, "The password fits in several workspaces: name one as __tenant."),
            (CredentialOutcome.AwaitsConfirmation, _) => Refuse(Errors.InvalidGrant, "Confirm the e-mail address first: open the link in the mail."),
            (CredentialOutcome.LockedByAdmin, _) => Refuse(Errors.InvalidGrant, "An administrator has locked this account."),
            (CredentialOutcome.Locked, _) => Refuse(Errors.InvalidGrant, "Too many attempts. Wait a few minutes."),
            _ => Refuse(Errors.InvalidGrant, "Invalid username or password!"),
        };
    }

    private async Task<IActionResult> SignInAsync(AccountAddress account, OpenIddictRequest request, ClaimsPrincipal principal)
    {
        await log.NoteAsync(account, SecurityLogActions.LoginSucceeded, request.ClientId);
        return SignIn(principal, Scheme);
    }

    private async Task<IActionResult> ForSessionAsync()
    {
        var session = await HttpContext.AuthenticateAsync(Scheme);
        return session.Principal is { Identity.IsAuthenticated: true } held && await principals.ForSessionAsync(held) is { } principal
            ? SignIn(principal, Scheme)
            : Refuse(Errors.InvalidGrant, "The session has ended. Sign in again.");
    }

    private async Task<IActionResult> ForClientAsync(OpenIddictRequest request)
    {
        var client = (await applications.FindByClientIdAsync(request.ClientId!))!;
        var properties = await applications.GetPropertiesAsync(client);
        var tenantId = properties.TryGetValue(CaidenceOpenIddict.TenantProperty, out var value) ? value.GetGuid() : (Guid?)null;

        return await principals.ForClientAsync(request.ClientId!, tenantId, request.GetScopes()) is { } principal
            ? SignIn(principal, Scheme)
            : Refuse(Errors.InvalidGrant, "The client's workspace is not active.");
    }

    private async Task<TenantConfiguration?> FindTenantAsync(string? idOrName) =>
        string.IsNullOrEmpty(idOrName) ? null
        : Guid.TryParse(idOrName, out var id) ? await tenants.FindAsync(id)
        : await tenants.FindAsync(idOrName.ToUpperInvariant());

    private ForbidResult Refuse(string error, string description) => Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        Scheme);
}
