using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

/// <summary>
/// <c>&lt;local-time value="lead.CreationTime" /&gt;</c>: written in UTC, shown in the person's zone by the client,
/// as "3 minutes ago" when recent. Formats: <c>relative</c> (default), <c>brief</c> ("3 min ago", for columns), <c>due</c> (the same, and marked once it is over), <c>datetime</c>, <c>date</c>, <c>time</c>.
/// </summary>
[HtmlTargetElement("local-time", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LocalTimeTagHelper : TagHelper
{
    /// <summary>A DateTimeOffset, or a DateTime in UTC.</summary>
    public object? Value { get; set; }

    public string Format { get; set; } = "relative";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Moment() is not { } moment)
        {
            output.TagName = "span";
            output.Content.SetContent("–");
            output.TagMode = TagMode.StartTagAndEndTag;
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("data-local", Format);
        output.Content.SetContent(moment.ToString(Format == "date" ? "d MMM yyyy" : "d MMM yyyy, HH:mm 'UTC'", CultureInfo.CurrentCulture));
    }

    private DateTime? Moment() => Value switch
    {
        DateTimeOffset offset => offset.UtcDateTime,
        DateTime { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
        DateTime utc => utc,
        null => null,
        _ => throw new InvalidOperationException($"<local-time> cannot show a {Value.GetType().Name}."),
    };
}
