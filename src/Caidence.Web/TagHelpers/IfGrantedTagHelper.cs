using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

/// <summary><c>&lt;a if-granted="@CaidencePermissions.Leads.Create" …&gt;</c>: only for those who may, and who have what it is of no use without; the service guards itself all the same.</summary>
[HtmlTargetElement("*", Attributes = "if-granted")]
public sealed class IfGrantedTagHelper(IPermissionChecker permissions, IPermissionDefinitionManager definitions) : TagHelper
{
    public string IfGranted { get; set; } = "";

    public override int Order => -1000;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        foreach (var name in (definitions.GetOrNull(IfGranted)?.Ancestors() ?? []).Select(definition => definition.Name).Prepend(IfGranted))
        {
            if (!await permissions.IsGrantedAsync(name))
            {
                output.SuppressOutput();
                return;
            }
        }
    }
}
