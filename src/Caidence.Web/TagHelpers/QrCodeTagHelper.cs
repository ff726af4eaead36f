using System.Collections;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using QRCoder;

namespace Caidence.Web.TagHelpers;

/// <summary><c>&lt;qr-code value="…" label="…" /&gt;</c>: drawn on the spot, so that what it holds goes through no other address.</summary>
[HtmlTargetElement("qr-code", TagStructure = TagStructure.WithoutEndTag)]
public sealed class QrCodeTagHelper : TagHelper
{
    public string Value { get; set; } = "";

    /// <summary>For those who cannot see it.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        using var code = QRCodeGenerator.GenerateQrCode(Value, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "qr-code");
        output.Attributes.SetAttribute("viewBox", $"0 0 {rows.Count} {rows.Count}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("shape-rendering", "crispEdges");
        output.Content.AppendHtml($"<path fill=\"#000\" d=\"{PathOf(rows)}\"/>");
    }

    private static string PathOf(List<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                path.Append(rows[y][x] ? $"M{x} {y}h1v1h-1z" : "");
            }
        }

        return path.ToString();
    }
}
