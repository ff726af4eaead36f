using Caidence.Hosting.Configuration;
using Caidence.OpenIddict;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Caidence.Web.OpenIddict;

internal static class CaidenceOpenIddictServer
{
    private static readonly TimeSpan AccessTokenLifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan RefreshTokenLifetime = TimeSpan.FromDays(14);

    /// <summary>
    /// OAuth 2.0 and OpenID Connect at <c>/connect/*</c>, and the check of the tokens it gives. <c>OpenIddict:KeysPath</c> names the
    /// folder of the keys (else <c>keys</c> in the data folder); <c>AuthServer:RequireHttpsMetadata=false</c> allows plain HTTP in Production.
    /// </summary>
    public static void AddCaidenceOpenIddict(this ServiceConfigurationContext context)
    {
        context.Services.AddOpenIddict()
            .AddServer(server => Configure(server, context))
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                // A token in a URL ends up in logs; and looking for one in a form would eat the bytes that a webhook signs.
                validation.UseAspNetCore().DisableAccessTokenExtractionFromQueryString().DisableAccessTokenExtractionFromBodyForm();
                validation.AddAudiences(CaidenceOpenIddict.Scope);
                // A revoked token stops working at once, not when it runs out.
                validation.EnableTokenEntryValidation();
            });
    }

    private static void Configure(OpenIddictServerBuilder server, ServiceConfigurationContext context)
    {
        server.SetAuthorizationEndpointUris("connect/authorize")
            .SetTokenEndpointUris("connect/token")
            .SetUserInfoEndpointUris("connect/userinfo")
            .SetEndSessionEndpointUris("connect/logout")
            .SetIntrospectionEndpointUris("connect/introspect")
            .SetRevocationEndpointUris("connect/revocat");

        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.Configure(options => options.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain));
        server.AllowClientCredentialsFlow().AllowRefreshTokenFlow();
        if (!context.IsProduction && context.Configuration.GetValue(CaidenceOpenIddict.PasswordFlowSetting, false))
        {
            server.AllowPasswordFlow();
        }

        server.RegisterScopes(Scopes.Address, Scopes.Email, Scopes.Phone, Scopes.Profile, Scopes.Roles, Scopes.OfflineAccess, CaidenceOpenIddict.Scope);
        server.SetAccessTokenLifetime(AccessTokenLifetime).SetRefreshTokenLifetime(RefreshTokenLifetime);
        // Clients read the claims of their token, as ABP's do; it holds nothing that its owner may not see.
        server.DisableAccessTokenEncryption();

        var keys = context.Configuration.Given("OpenIddict:KeysPath") ?? Path.Combine(context.Configuration["CAIDENCE_DATA"]!, "keys");
        server.AddSigningKey(OpenIddictKeys.Signing(keys)).AddEncryptionKey(OpenIddictKeys.Encryption(keys));

        var web = server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .EnableUserInfoEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough();
        if (!context.Configuration.GetValue("AuthServer:RequireHttpsMetadata", context.IsProduction))
        {
            web.DisableTransportSecurityRequirement();
        }
    }
}
