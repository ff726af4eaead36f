using Caidence.Web.Theme;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

/// <summary>What stands where nothing is yet: <c>&lt;empty-state icon="users" title="…" text="…"&gt;button&lt;/empty-state&gt;</c>. The content is the next step.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper(IconSet icons) : TagHelper
{
    public string Icon { get; set; } = "inbox";

    public string Title { get; set; } = "";

    public string? Text { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var action = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty-state");
        output.Content
            .AppendHtml("""<div class="empty-state-icon">""").AppendHtml(icons.Draw(Icon)).AppendHtml("</div>")
            .AppendHtml("<h2>").Append(Title).AppendHtml("</h2>");
        if (Text is not null)
        {
            output.Content.AppendHtml("<p>").Append(Text).AppendHtml("</p>");
        }

        if (!action.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml("""<div class="empty-state-action">""").AppendHtml(action).AppendHtml("</div>");
        }
    }
}
