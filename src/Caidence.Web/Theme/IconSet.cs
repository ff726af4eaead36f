using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Caidence.Web.Theme;

/// <summary>The drawings of the icons that the build found in pages and code (see Frontend/scripts/icons.mjs).</summary>
public sealed class IconSet : ISingletonDependency
{
    private readonly Dictionary<string, string> _drawings = Read();

    /// <summary>An inline SVG, hidden from assistive technology unless it has a label.</summary>
    public IHtmlContent Draw(string name, string? cssClass = null) =>
        new HtmlString($"""<svg class="icon {cssClass}" viewBox="0 0 24 24" aria-hidden="true">{Lines(name)}</svg>""");

    public string Lines(string name) =>
        _drawings.TryGetValue(name, out var lines) ? lines
        : FrontendBuild.WasLeftOut ? ""
        : throw new InvalidOperationException(
            $"The build found no icon '{name}'. Its name has to stand as a literal in a page or class of Caidence.Web.");

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(IconSet).Assembly.GetManifestResourceStream("icons.json");
        return stream is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
