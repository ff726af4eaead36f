using Caidence.Brands;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

/// <summary><c>&lt;a if-whole-workspace="true" …&gt;</c>: not for people who work for some brands only.</summary>
[HtmlTargetElement("*", Attributes = "if-whole-workspace")]
public sealed class IfWholeWorkspaceTagHelper(BrandScope scope) : TagHelper
{
    public bool IfWholeWorkspace { get; set; }

    public override int Order => -1000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (IfWholeWorkspace && scope.IsLimited)
        {
            output.SuppressOutput();
        }
    }
}
