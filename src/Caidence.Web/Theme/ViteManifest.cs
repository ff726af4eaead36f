using System.Text.Json;

namespace Caidence.Web.Theme;

/// <summary>Which hashed files vite made of an entry of <c>Frontend/src/entries</c>.</summary>
public sealed class ViteManifest(IWebHostEnvironment environment) : ISingletonDependency
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Lock _lock = new();
    private Dictionary<string, Chunk>? _chunks;
    private DateTimeOffset _readAt;

    public ViteEntry Find(string name)
    {
        var chunks = Read();
        if (chunks is null)
        {
            return ViteEntry.Empty;
        }

        if (chunks.GetValueOrDefault($"src/entries/{name}.css") is { } style)
        {
            return ViteEntry.Empty with { Styles = [style.File] };
        }

        var entry = chunks.GetValueOrDefault($"src/entries/{name}.ts")
            ?? throw new InvalidOperationException($"There is no Frontend/src/entries/{name}.ts or .css.");
        var all = WithImports(entry, chunks).Distinct().ToList();
        return new(
            entry.File,
            all.Skip(1).Select(chunk => chunk.File).ToList(),
            all.SelectMany(chunk => chunk.Css ?? []).Distinct().ToList(),
            all.SelectMany(chunk => chunk.Assets ?? []).Distinct().ToList());
    }

    private Dictionary<string, Chunk>? Read()
    {
        lock (_lock)
        {
            if (_chunks is not null && !environment.IsDevelopment())
            {
                return _chunks;
            }

            var file = environment.WebRootFileProvider.GetFileInfo("dist/manifest.json");
            if (!file.Exists)
            {
                return FrontendBuild.WasLeftOut ? null : throw new InvalidOperationException(
                    "wwwroot/dist is missing. Run 'npm ci && npm run build' in src/Caidence.Web/Frontend, or 'dotnet build src/Caidence.Web'.");
            }

            if (_chunks is null || _readAt != file.LastModified)
            {
                using var stream = file.CreateReadStream();
                _chunks = JsonSerializer.Deserialize<Dictionary<string, Chunk>>(stream, Json);
                _readAt = file.LastModified;
            }

            return _chunks;
        }
    }

    private static IEnumerable<Chunk> WithImports(Chunk chunk, Dictionary<string, Chunk> chunks) =>
        (chunk.Imports ?? []).SelectMany(key => WithImports(chunks[key], chunks)).Prepend(chunk);

    private sealed record Chunk(string File, string[]? Imports, string[]? Css, string[]? Assets);
}
