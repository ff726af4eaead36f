using System.Text.Json;

namespace Caidence.Platforms.Snapchat;

internal static class SnapchatJson
{
    public static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}
