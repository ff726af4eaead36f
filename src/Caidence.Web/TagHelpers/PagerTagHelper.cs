using System.Globalization;
using Caidence.Localization;
using Caidence.Web.Theme;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.TagHelpers;

/// <summary>
/// <c>&lt;pager total="Model.Leads.TotalCount" skip="Model.Input.SkipCount" size="Model.Input.MaxResultCount" /&gt;</c>:
/// plain links that keep the rest of the query, so every page of a filtered list has an address.
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper(IStringLocalizer<CaidenceResource> localizer, IconSet icons) : TagHelper
{
    public long Total { get; set; }

    public int Skip { get; set; }

    public int Size { get; set; } = 10;

    /// <summary>The query parameter that holds how many to skip.</summary>
    public string Parameter { get; set; } = "skipCount";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total == 0)
        {
            output.SuppressOutput();
            return;
        }

        var window = new PageWindow(Total, Skip, Size);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", localizer["Ui:Pages"].Value);
        output.Content.AppendHtml("<span>").Append(localizer["Ui:ShowingRange", window.First, window.Last, Total]).AppendHtml("</span>");
        if (window.Count == 1)
        {
            return;
        }

        output.Content.AppendHtml("<ul>");
        if (window.Current > 1)
        {
            AppendArrow(output, "chevron-left", "Ui:PreviousPage", window.Current - 1);
        }

        foreach (var page in window.Pages)
        {
            AppendPage(output, page, window.Current);
        }

        if (window.Current < window.Count)
        {
            AppendArrow(output, "chevron-right", "Ui:NextPage", window.Current + 1);
        }

        output.Content.AppendHtml("</ul>");
    }

    private void AppendArrow(TagHelperOutput output, string icon, string label, int page) =>
        output.Content.AppendHtml("<li><a href=\"").Append(AddressOf(page)).AppendHtml("\" aria-label=\"").Append(localizer[label])
            .AppendHtml("\">").AppendHtml(icons.Draw(icon)).AppendHtml("</a></li>");

    private void AppendPage(TagHelperOutput output, int? page, int current)
    {
        if (page is not { } number)
        {
            output.Content.AppendHtml("<li><span aria-hidden=\"true\">…</span></li>");
            return;
        }

        output.Content.AppendHtml("<li><a href=\"").Append(AddressOf(number)).AppendHtml(number == current ? "\" aria-current=\"page\">" : "\">")
            .Append(number.ToString(CultureInfo.CurrentCulture)).AppendHtml("</a></li>");
    }

    private string AddressOf(int page) => ViewContext.HttpContext.Request.AddressWith(
        (Parameter, page == 1 ? null : ((page - 1) * Size).ToString(CultureInfo.InvariantCulture)));
}
