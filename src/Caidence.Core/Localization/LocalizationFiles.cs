using System.Reflection;
using System.Text.Json;

namespace Caidence.Core.Localization;

/// <summary>Reads the embedded text files of one project: <c>{"culture": "en", "texts": {...}}</c>, one per feature and culture.</summary>
internal static class LocalizationFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="InvalidOperationException">Two files give the same key different texts.</exception>
    public static Dictionary<string, Dictionary<string, string>> Read(Assembly assembly)
    {
        var textsByCulture = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in assembly.GetManifestResourceNames().Where(IsTextFile))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var file = JsonSerializer.Deserialize<TextFile>(stream, Options)!;
            var texts = textsByCulture.TryGetValue(file.Culture, out var known) ? known : textsByCulture[file.Culture] = [];
            foreach (var (key, text) in file.Texts)
            {
                if (!texts.TryAdd(key, text) && texts[key] != text)
                {
                    throw new InvalidOperationException($"{name} gives '{key}' another text than a file before it.");
                }
            }
        }

        return textsByCulture;
    }

    private static bool IsTextFile(string name) =>
        name.Contains(".Localization.", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal);

    private sealed record TextFile(string Culture, Dictionary<string, string> Texts);
}
