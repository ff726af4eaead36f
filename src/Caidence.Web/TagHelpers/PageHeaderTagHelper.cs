using Caidence.Web.Theme;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

/// <summary>
/// <c>&lt;page-header title="@L["Leads"]" text="…" back-href="/leads" back-text="@L["Leads"]"&gt;buttons&lt;/page-header&gt;</c>:
/// the heading of a page, its way back and its actions. The title becomes the browser's too.
/// </summary>
[HtmlTargetElement("page-header")]
public sealed class PageHeaderTagHelper(IconSet icons) : TagHelper
{
    public string Title { get; set; } = "";

    public string? Text { get; set; }

    public string? BackHref { get; set; }

    public string? BackText { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        ViewContext.ViewData["Title"] ??= Title;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-top");
        output.Content.AppendHtml("<div>");
        if (BackHref is not null)
        {
            output.Content.AppendHtml("<a class=\"page-back\" href=\"").Append(BackHref).AppendHtml("\">")
                .AppendHtml(icons.Draw("arrow-left")).Append(BackText ?? "").AppendHtml("</a>");
        }

        output.Content.AppendHtml("<h1>").Append(Title).AppendHtml("</h1>");
        if (Text is not null)
        {
            output.Content.AppendHtml("<p>").Append(Text).AppendHtml("</p>");
        }

        output.Content.AppendHtml("</div>");
        if (!actions.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml("<div class=\"page-top-actions\">").AppendHtml(actions).AppendHtml("</div>");
        }
    }
}
