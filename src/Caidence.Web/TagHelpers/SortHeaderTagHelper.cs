using Caidence.Web.Theme;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

/// <summary><c>&lt;th sort-by="creationTime" sorting="@Model.Input.Sorting"&gt;Created&lt;/th&gt;</c>: a click sorts by it, a second one the other way.</summary>
[HtmlTargetElement("th", Attributes = "sort-by")]
public sealed class SortHeaderTagHelper(IconSet icons) : TagHelper
{
    public string SortBy { get; set; } = "";

    /// <summary>What the list is sorted by now, in ABP's form: <c>creationTime desc</c>.</summary>
    public string? Sorting { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // By whatever else the list is sorted, the eye follows the first field.
        var now = (Sorting ?? "").Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isSorted = now.Length > 0 && string.Equals(now[0], SortBy, StringComparison.OrdinalIgnoreCase);
        var isDescending = isSorted && now.Length > 1 && string.Equals(now[1], "desc", StringComparison.OrdinalIgnoreCase);
        if (isSorted)
        {
            output.Attributes.SetAttribute("aria-sort", isDescending ? "descending" : "ascending");
        }

        var next = isSorted && !isDescending ? $"{SortBy} desc" : SortBy;
        var address = ViewContext.HttpContext.Request.AddressWith(("sorting", next), ("skipCount", null), ("cursor", null));
        var text = await output.GetChildContentAsync();
        output.Content.AppendHtml("<a class=\"sort-link\" href=\"").Append(address).AppendHtml("\">").AppendHtml(text)
            .AppendHtml(icons.Draw(isDescending ? "arrow-down" : "arrow-up")).AppendHtml("</a>");
    }
}
