using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

/// <summary><c>&lt;a if-granted="@CaidencePermissions.Leads.Create" …&gt;</c>: only for those who may; the service guards itself all the same.</summary>
[HtmlTargetElement("*", Attributes = "if-granted")]
public sealed class IfGrantedTagHelper(IPermissionChecker permissions) : TagHelper
{
    public string IfGranted { get; set; } = "";

    public override int Order => -1000;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!await permissions.IsGrantedAsync(IfGranted))
        {
            output.SuppressOutput();
        }
    }
}
