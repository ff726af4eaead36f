using Caidence.Hosting.Configuration;
using Caidence.Platforms;
using Caidence.Platforms.Meta.Facebook;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using OpenIddict.Abstractions;
using OpenIddict.Client;
using static Caidence.Account.ExternalProviders;
using ProviderTypes = OpenIddict.Client.WebIntegration.OpenIddictClientWebIntegrationConstants.ProviderTypes;

namespace Caidence.Web.OpenIddict;

internal static class ExternalProvidersRegistration
{
    public const string CallbackPath = "callback/login";

    private static readonly Dictionary<string, (string Id, string Secret)> Variables = new()
    {
        [Google] = ("GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"),
        [Facebook] = ("FACEBOOK_APP_ID", "FACEBOOK_APP_SECRET"),
        [LinkedIn] = ("LINKEDIN_CLIENT_ID", "LINKEDIN_CLIENT_SECRET"),
    };

    public static void AddExternalProviders(this ServiceConfigurationContext context)
    {
        var configuration = context.Configuration;
        var names = All.Where(name => configuration.Given(Variables[name].Id) is not null && configuration.Given(Variables[name].Secret) is not null).ToList();
        context.Services.AddSingleton(new ExternalProviderList(names));
        if (names.Count == 0)
        {
            return;
        }

        context.Services.AddOpenIddict().AddClient(client =>
        {
            client.AllowAuthorizationCodeFlow();
            client.SetRedirectionEndpointUris([.. names.Select(PathOf)]);
            var keys = configuration.Given("OpenIddict:KeysPath") ?? Path.Combine(configuration["CAIDENCE_DATA"]!, "keys");
            client.AddSigningKey(OpenIddictKeys.Signing(keys)).AddEncryptionKey(OpenIddictKeys.Encryption(keys));
            var web = client.UseAspNetCore().EnableRedirectionEndpointPassthrough().EnableErrorPassthrough();
            // All three come back with a GET, so the cookie that ties an answer to its browser need not travel with foreign forms.
            web.Configure(options => (options.CookieBuilder.SameSite, options.CookieBuilder.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest));
            if (!configuration.GetValue("AuthServer:RequireHttpsMetadata", context.IsProduction))
            {
                web.DisableTransportSecurityRequirement();
            }

            AddProviders(client, names, configuration);
        });
        context.Services.AddSingleton<IPostConfigureOptions<OpenIddictClientOptions>>(services => new FacebookAddresses(
            services.GetRequiredService<IOptions<FacebookOptions>>().Value, configuration.Given($"Platforms:{Facebook}:SignInUrl")));
    }

    private static string PathOf(string name) => $"{CallbackPath}/{name.ToLowerInvariant()}";

    private static void AddProviders(OpenIddictClientBuilder client, IReadOnlyList<string> names, IConfiguration configuration)
    {
        var providers = client.UseWebProviders();
        foreach (var name in names)
        {
            // While it is being rotated the secret is a list, the new one first.
            var (id, secret) = (configuration[Variables[name].Id]!.Trim(), configuration[Variables[name].Secret]!.Split(',')[0].Trim());
            _ = name switch
            {
                Google => providers.AddGoogle(google => google.SetClientId(id).SetClientSecret(secret).SetRedirectUri(PathOf(name)).AddScopes("email", "profile")),
                LinkedIn => providers.AddLinkedIn(linkedIn => linkedIn.SetClientId(id).SetClientSecret(secret).SetRedirectUri(PathOf(name)).AddScopes("email", "profile")),
                _ => providers.AddFacebook(facebook => facebook.SetClientId(id).SetClientSecret(secret).SetRedirectUri(PathOf(name))
                    .AddScopes("email", "public_profile").AddFields("email", "first_name", "last_name")),
            };
        }

        client.Configure(options =>
        {
            foreach (var registration in options.Registrations)
            {
                if (NameOf(registration) is { } name && configuration.Given($"Platforms:{name}:SignInUrl") is { } address)
                {
                    registration.Issuer = new(address, UriKind.Absolute);
                }
            }
        });
    }

    private static string? NameOf(OpenIddictClientRegistration registration) => registration.ProviderType switch
    {
        ProviderTypes.Google => Google,
        ProviderTypes.LinkedIn => LinkedIn,
        _ => null,
    };

    /// <summary>OpenIddict's own name a version of Graph that Meta has ended; ours is the one that the rest of the product asks.</summary>
    private sealed class FacebookAddresses(FacebookOptions facebook, string? signInUrl) : IPostConfigureOptions<OpenIddictClientOptions>
    {
        public void PostConfigure(string? name, OpenIddictClientOptions options)
        {
            foreach (var registration in options.Registrations.Where(registration => registration.ProviderType == ProviderTypes.Facebook))
            {
                var known = registration.Configuration!;
                known.AuthorizationEndpoint = new($"{signInUrl ?? "https://www.facebook.com"}/{facebook.Version}/dialog/oauth");
                known.TokenEndpoint = new($"{facebook.ApiUrl}/{facebook.Version}/oauth/access_token");
                known.UserInfoEndpoint = new($"{facebook.ApiUrl}/{facebook.Version}/me");
                registration.ConfigurationManager = new StaticConfigurationManager<OpenIddictConfiguration>(known);
            }
        }
    }
}
