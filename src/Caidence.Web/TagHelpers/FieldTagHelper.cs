using Caidence.Localization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.TagHelpers;

/// <summary>
/// <c>&lt;field asp-for="Input.Name" hint="…" /&gt;</c>: label, control, hint and message in one line. The label is the text
/// <c>DisplayName:Name</c> unless given. With content, that is the control; other attributes go onto the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for")]
public sealed class FieldTagHelper(IHtmlGenerator generator, IStringLocalizer<CaidenceResource> localizer) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = default!;

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Makes it a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Says so where the model does not; the service decides.</summary>
    public bool Required { get; set; }

    /// <summary>Makes it a textarea.</summary>
    public bool Multiline { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    private string Text => Label ?? localizer["DisplayName:" + For.Metadata.PropertyName];

    private bool IsRequired => Required || For.Metadata.IsRequired;

    private bool IsCheckbox => For.ModelExplorer.ModelType == typeof(bool);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var id = TagBuilder.CreateSanitizedId(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name), generator.IdAttributeDotReplacement);
        var content = await output.GetChildContentAsync();
        IHtmlContent control = content.IsEmptyOrWhiteSpace ? await ControlAsync(context, output, id) : content;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", "field");
        AppendLabelled(output.Content, control, id);
        if (Hint is not null)
        {
            output.Content.AppendHtml($"<div class=\"form-hint\" id=\"{id}_hint\">").Append(Hint).AppendHtml("</div>");
        }

        output.Content.AppendHtml(
            generator.GenerateValidationMessage(ViewContext, For.ModelExplorer, For.Name, null, "span", new { id = id + "_error" }));
    }

    private void AppendLabelled(TagHelperContent output, IHtmlContent control, string id)
    {
        if (IsCheckbox)
        {
            output.AppendHtml("<label class=\"form-check mb-0\">").AppendHtml(control)
                .AppendHtml("<span class=\"form-check-label\">").Append(Text).AppendHtml("</span></label>");
            return;
        }

        output.AppendHtml($"<label class=\"form-label\" for=\"{id}\">").Append(Text);
        if (!IsRequired)
        {
            output.AppendHtml(" <span class=\"form-optional\">").Append(localizer["Ui:Optional"]).AppendHtml("</span>");
        }

        output.AppendHtml("</label>").AppendHtml(control);
    }

    private async Task<IHtmlContent> ControlAsync(TagHelperContext context, TagHelperOutput field, string id)
    {
        (string tag, string css, TagHelper helper) = this switch
        {
            { Items: not null } => ("select", "form-select", (TagHelper)new SelectTagHelper(generator) { For = For, Items = Items, ViewContext = ViewContext }),
            { Multiline: true } => ("textarea", "form-control", new TextAreaTagHelper(generator) { For = For, ViewContext = ViewContext }),
            _ => ("input", IsCheckbox ? "form-check-input" : "form-control", new InputTagHelper(generator)
            {
                For = For,
                ViewContext = ViewContext,
                InputTypeName = field.Attributes.TryGetAttribute("type", out var type) ? type.Value.ToString() : null,
            }),
        };

        var output = new TagHelperOutput(tag, [.. field.Attributes], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()))
        {
            TagMode = tag == "input" ? TagMode.StartTagOnly : TagMode.StartTagAndEndTag,
        };
        output.Attributes.SetAttribute("class", css);
        output.Attributes.SetAttribute("aria-describedby", Hint is null ? $"{id}_error" : $"{id}_hint {id}_error");
        if (IsRequired && !IsCheckbox)
        {
            output.Attributes.SetAttribute("required", null);
        }

        if (ViewContext.ViewData.ModelState.GetFieldValidationState(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name)) == Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }

        helper.Init(context);
        await helper.ProcessAsync(context, output);
        return output;
    }
}
