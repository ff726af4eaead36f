using System.Text.Json;
using Caidence.Platforms.Budgets;

namespace Caidence.Platforms;

/// <summary>Addresses, scopes, limits and API versions as the platforms publish them; <c>platforms.json</c> is the one place to edit.</summary>
public static class PlatformCatalog
{
    private static readonly Dictionary<string, PlatformDefaults> Platforms = Read();

    public static IEnumerable<string> Names => Platforms.Keys;

    public static PlatformDefaults For(string platform) => Platforms[platform];

    private static Dictionary<string, PlatformDefaults> Read()
    {
        using var file = typeof(PlatformCatalog).Assembly.GetManifestResourceStream("platforms.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, PlatformDefaults>>(file, JsonSerializerOptions.Web)!;
    }
}

/// <param name="AuthorizeUrl">The consent dialog; for Meta only the host, because the path holds the version.</param>
/// <param name="AppsOf">Whose apps it knows, where several platforms know the same ones.</param>
/// <param name="InsightsUrl">Where figures have a host of their own.</param>
/// <param name="SdkUrl">The script that opens a sign-in in a popup.</param>
/// <param name="PopupOrigins">Separated by commas: whose messages our page believes while the popup is open.</param>
/// <param name="SignupVersion">Of WhatsApp's Embedded Signup.</param>
/// <param name="ScopesThroughFacebook">Instagram's, when it is reached through a Facebook Page.</param>
public sealed record PlatformDefaults(
    string ApiUrl,
    string Version,
    IReadOnlyList<PlatformVersion> Versions,
    IReadOnlyList<ScopeWish> Scopes,
    string? AuthorizeUrl = null,
    string? TokenUrl = null,
    string? RevokeUrl = null,
    string? UploadUrl = null,
    string? InsightsUrl = null,
    string? UserInfoUrl = null,
    string? AppsOf = null,
    string? SdkUrl = null,
    string? PopupOrigins = null,
    string? SignupVersion = null,
    IReadOnlyList<ScopeWish>? ScopesThroughFacebook = null,
    IReadOnlyList<PlatformLimit>? Limits = null);

/// <param name="Sunset">The day the platform stops serving the version; null while it has announced none.</param>
public sealed record PlatformVersion(string Version, DateOnly? Sunset);
