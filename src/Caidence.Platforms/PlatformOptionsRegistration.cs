using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Platforms;

internal static class PlatformOptionsRegistration
{
    public static void AddPlatformOptions<TOptions>(
        this IServiceCollection services,
        IConfiguration configuration,
        string platform,
        string clientIdVariable,
        string clientSecretVariable)
        where TOptions : PlatformOptions
    {
        var defaults = PlatformCatalog.For(platform);

        services.AddOptions<TOptions>()
            .Bind(configuration.GetSection($"Platforms:{platform}"))
            .PostConfigure(options =>
            {
                options.ApiUrl = FirstGiven(options.ApiUrl, defaults.ApiUrl);
                options.AuthorizeUrl = FirstGiven(options.AuthorizeUrl, defaults.AuthorizeUrl);
                options.TokenUrl = FirstGiven(options.TokenUrl, defaults.TokenUrl);
                options.RevokeUrl = FirstGiven(options.RevokeUrl, defaults.RevokeUrl);
                options.UploadUrl = FirstGiven(options.UploadUrl, defaults.UploadUrl);
                options.InsightsUrl = FirstGiven(options.InsightsUrl, defaults.InsightsUrl);
                options.UserInfoUrl = FirstGiven(options.UserInfoUrl, defaults.UserInfoUrl);
                options.Version = FirstGiven(options.Version, defaults.Version);
                options.ClientId = FirstGiven(options.ClientId, configuration[clientIdVariable]);
                options.ClientSecret = FirstGiven(options.ClientSecret, configuration[clientSecretVariable]);
            })
            .Validate(
                options => Uri.TryCreate(options.ApiUrl, UriKind.Absolute, out var url) && url.Scheme is "https" or "http",
                $"Platforms:{platform}:ApiUrl must be an absolute http(s) address.")
            .ValidateOnStart();
    }

    // A variable that is set to nothing, as in a copied .env template, counts as absent.
    private static string FirstGiven(string value, string? fallback) =>
        string.IsNullOrWhiteSpace(value) ? fallback?.Trim() ?? "" : value.Trim();
}
