using System.Text.Json;
using System.Text.Json.Serialization;
using Caidence.Core.Security;

namespace Caidence.Core.Tests.Security;

/// <summary>One case of the specification's own files (github.com/fernet/spec: generate.json, verify.json, invalid.json).</summary>
public sealed record FernetVector(
    string Token,
    DateTimeOffset Now,
    string Secret,
    int[]? Iv = null,
    string? Src = null,
    string? Desc = null,
    [property: JsonPropertyName("ttl_sec")] int TtlSeconds = 0)
{
    public FernetKey Key => FernetKey.TryParse(Secret, out var key) ? key : throw new FormatException();

    public TimeSpan TimeToLive => TimeSpan.FromSeconds(TtlSeconds);

    public static IReadOnlyList<FernetVector> Load(string file) =>
        JsonSerializer.Deserialize<List<FernetVector>>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Security", "Vectors", file)), JsonSerializerOptions.Web)!;
}
