using System.Text.Json;

namespace Caidence.Platforms;

/// <summary>Addresses and API versions as the platforms publish them; <c>platforms.json</c> is the one place to edit.</summary>
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

public sealed record PlatformDefaults(string ApiUrl, string Version, IReadOnlyList<PlatformVersion> Versions);

/// <param name="Sunset">The day the platform stops serving the version; null while it has announced none.</param>
public sealed record PlatformVersion(string Version, DateOnly? Sunset);
