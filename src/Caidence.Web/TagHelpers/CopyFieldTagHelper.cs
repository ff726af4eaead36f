using Caidence.Localization;
using Caidence.Web.Theme;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.TagHelpers;

/// <summary><c>&lt;copy-field label="Webhook address" value="…" secret="true" /&gt;</c>: a value to take along; a secret one is veiled until asked for.</summary>
[HtmlTargetElement("copy-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CopyFieldTagHelper(IStringLocalizer<CaidenceResource> localizer, IconSet icons) : TagHelper
{
    public string Value { get; set; } = "";

    /// <summary>What the value is, for those who cannot see what stands beside it.</summary>
    public string Label { get; set; } = "";

    public bool Secret { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "copy-field");
        output.Content.AppendHtml(Secret ? "<input readonly type=\"password\" autocomplete=\"off\" aria-label=\"" : "<input readonly type=\"text\" aria-label=\"")
            .Append(Label).AppendHtml("\" value=\"").Append(Value).AppendHtml("\">");
        if (Secret)
        {
            output.Attributes.SetAttribute("data-island", "secret");
            output.Content.AppendHtml("<button type=\"button\" class=\"btn btn-ghost btn-sm btn-icon\" data-secret-toggle aria-pressed=\"false\" aria-label=\"")
                .Append(localizer["Ui:Reveal"]).AppendHtml("\">")
                .AppendHtml(icons.Draw("eye", "when-hidden")).AppendHtml(icons.Draw("eye-off", "when-shown")).AppendHtml("</button>");
        }

        output.Content.AppendHtml("<button type=\"button\" class=\"btn btn-ghost btn-sm btn-icon\" data-island=\"copy\" data-copy=\"").Append(Value)
            .AppendHtml("\" aria-label=\"").Append(localizer["Ui:Copy"]).AppendHtml("\">").AppendHtml(icons.Draw("copy")).AppendHtml("</button>");
    }
}
