using Caidence.Web.Theme;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

/// <summary><c>&lt;vite-entry name="app" /&gt;</c>: style sheets, preloads and script of one entry.</summary>
[HtmlTargetElement("vite-entry", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ViteEntryTagHelper(ViteManifest manifest) : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>Part of the file name of a font that the first paint needs.</summary>
    public string? PreloadFont { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var entry = manifest.Find(Name);
        if (PreloadFont is not null && entry.Assets.FirstOrDefault(asset => asset.Contains(PreloadFont, StringComparison.Ordinal)) is { } font)
        {
            output.Content.AppendHtml($"""<link rel="preload" href="/dist/{font}" as="font" type="font/woff2" crossorigin>""");
        }

        foreach (var style in entry.Styles)
        {
            output.Content.AppendHtml($"""<link rel="stylesheet" href="/dist/{style}">""");
        }

        foreach (var import in entry.Imports)
        {
            output.Content.AppendHtml($"""<link rel="modulepreload" href="/dist/{import}">""");
        }

        if (entry.Script.Length > 0)
        {
            output.Content.AppendHtml($"""<script type="module" src="/dist/{entry.Script}"></script>""");
        }
    }
}
