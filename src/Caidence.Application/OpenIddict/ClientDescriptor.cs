using Microsoft.Extensions.Configuration;
using OpenIddict.Abstractions;
using Rights = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace Caidence.OpenIddict;

/// <summary>
/// A client as configuration describes it: <c>ClientId</c> (else the section's name), <c>ClientSecret</c> (none for programs on people's
/// machines), <c>RootUrl</c> or <c>RedirectUris</c> and <c>PostLogoutRedirectUris</c>.
/// </summary>
internal static class ClientDescriptor
{
    public static OpenIddictApplicationDescriptor From(IConfigurationSection section, bool mayUsePassword)
    {
        var secret = section["ClientSecret"];
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ApplicationType = OpenIddictConstants.ApplicationTypes.Web,
            ClientId = section["ClientId"] ?? section.Key,
            ClientSecret = secret,
            ClientType = secret is null ? OpenIddictConstants.ClientTypes.Public : OpenIddictConstants.ClientTypes.Confidential,
            ConsentType = OpenIddictConstants.ConsentTypes.Implicit,
            DisplayName = section["DisplayName"] ?? section.Key,
            Requirements = { OpenIddictConstants.Requirements.Features.ProofKeyForCodeExchange },
        };

        descriptor.Permissions.UnionWith(RightsOf(isConfidential: secret is not null, mayUsePassword));
        descriptor.RedirectUris.UnionWith(Addresses(section, "RedirectUris"));
        descriptor.PostLogoutRedirectUris.UnionWith(Addresses(section, "PostLogoutRedirectUris"));
        return descriptor;
    }

    private static IEnumerable<string> RightsOf(bool isConfidential, bool mayUsePassword) =>
    [
        Rights.Endpoints.Authorization, Rights.Endpoints.Token, Rights.Endpoints.Revocation, Rights.Endpoints.EndSession,
        Rights.GrantTypes.AuthorizationCode, Rights.GrantTypes.RefreshToken, Rights.ResponseTypes.Code,
        Rights.Scopes.Address, Rights.Scopes.Email, Rights.Scopes.Phone, Rights.Scopes.Profile, Rights.Scopes.Roles,
        Rights.Prefixes.Scope + CaidenceOpenIddict.Scope,
        .. isConfidential ? [Rights.Endpoints.Introspection, Rights.GrantTypes.ClientCredentials] : (string[])[],
        .. mayUsePassword ? [Rights.GrantTypes.Password] : (string[])[],
    ];

    private static IEnumerable<Uri> Addresses(IConfigurationSection section, string name) =>
        (section.GetSection(name).Get<string[]>() ?? (section["RootUrl"] is { } root ? [root] : [])).Select(address => new Uri(address));
}
