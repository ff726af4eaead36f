using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace Caidence.PlatformSimulator.Consent;

/// <summary>Pictures of accounts: <c>/avatars/northwind-studio.svg</c> is the initials on a colour of the seed's own.</summary>
public static class Avatars
{
    public static void MapAvatars(this IEndpointRouteBuilder app) =>
        app.MapGet("/avatars/{file}", (string file) => Results.Content(Svg(Path.GetFileNameWithoutExtension(file)), "image/svg+xml", Encoding.UTF8));

    /// <param name="seed">Words between hyphens, of which the first two give the initials.</param>
    public static string Of(HttpRequest request, string seed) => $"{request.Scheme}://{request.Host}/avatars/{Uri.EscapeDataString(seed)}.svg";

    public static string SeedOf(string name) => string.Join('-', name.ToLowerInvariant().Split([' ', '.', '_', '\''], StringSplitOptions.RemoveEmptyEntries));

    private static string Svg(string seed) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96"><rect width="96" height="96" fill="hsl({Hue(seed)} 55% 42%)"/><text
        x="48" y="50" fill="#fff" font-family="system-ui,sans-serif" font-size="38" font-weight="600" text-anchor="middle" dominant-baseline="central">{Initials(seed)}</text></svg>
        """;

    private static int Hue(string seed) => SHA256.HashData(Encoding.UTF8.GetBytes(seed))[0] * 360 / 256;

    private static string Initials(string seed) => HtmlEncoder.Default.Encode(string.Concat(
        seed.Split('-', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(word => word[..1])).ToUpperInvariant());
}
