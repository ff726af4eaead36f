using System.Text.Encodings.Web;
using Caidence.Localization;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.TagHelpers;

/// <summary>
/// <c>&lt;status-badge value="lead.Status" /&gt;</c> says and colours an enum value (text <c>Enum:LeadStatus.New</c>);
/// <c>&lt;status-badge tone="Success"&gt;Live&lt;/status-badge&gt;</c> says its content.
/// </summary>
[HtmlTargetElement("status-badge")]
public sealed class StatusBadgeTagHelper(IStringLocalizer<CaidenceResource> localizer) : TagHelper
{
    public Enum? Value { get; set; }

    /// <summary>Given or, for a value, by its name.</summary>
    public Tone Tone { get; set; }

    /// <summary>Without the dot: for counts and kinds rather than states.</summary>
    public bool Plain { get; set; }

    /// <summary>The dot pulses: something is going on.</summary>
    public bool Busy { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tone = Value is null || context.AllAttributes.ContainsName("tone") ? Tone : StatusTones.Of(Value);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var name in ClassNames(tone))
        {
            output.AddClass(name, HtmlEncoder.Default);
        }

        var content = await output.GetChildContentAsync();
        if (content.IsEmptyOrWhiteSpace && Value is not null)
        {
            output.Content.SetContent(localizer[$"Enum:{Value.GetType().Name}.{Value}"]);
        }
        else
        {
            output.Content.SetHtmlContent(content);
        }
    }

    private IEnumerable<string> ClassNames(Tone tone) =>
        new[] { "status-badge", tone.CssClass(), Plain ? "is-plain" : "", Busy ? "is-busy" : "" }.Where(name => name.Length > 0);
}
