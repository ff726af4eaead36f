using System.Security.Cryptography;
using System.Text;

namespace Caidence.Platforms.Http;

/// <summary>For which app and with whose access a request goes out: pauses and budgets are kept apart by them.</summary>
internal static class PlatformCaller
{
    public static readonly HttpRequestOptionsKey<string> Platform = new("Caidence.Platform");

    private static readonly AsyncLocal<string?> SpeakingApp = new();

    /// <summary>Null outside of connectors: then it is this installation's.</summary>
    public static string? App => SpeakingApp.Value;

    /// <summary>Ends with the asynchronous method that calls it.</summary>
    public static void SpeakFor(SocialApp app) => SpeakingApp.Value = app.ClientId;

    /// <summary>Tells one access from another without showing it; null where a request carries none.</summary>
    public static string? AccessOf(HttpRequestMessage request) => request.Headers.Authorization is { Scheme: "Bearer", Parameter: { Length: > 0 } token }
        ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..32]
        : null;
}
