using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

/// <summary><c>&lt;avatar name="Sara Kim" class="avatar-sm" /&gt;</c>: the initials of a person or, with <c>avatar-square</c>, of a workspace.</summary>
[HtmlTargetElement("avatar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AvatarTagHelper : TagHelper
{
    public string? Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("avatar", HtmlEncoder.Default);
        output.AddClass($"hue-{HueOf(Name)}", HtmlEncoder.Default);
        output.Attributes.SetAttribute("aria-hidden", "true");
        // Drawn by the style sheet: letters in the text would be read out, or be missing from the name of a button around them.
        output.Attributes.SetAttribute("data-initials", InitialsOf(Name));
    }

    public static string InitialsOf(string? name)
    {
        var words = (name ?? "").Split([' ', '.', '-', '_', '@'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            [] => "?",
            [var only] => FirstLetter(only),
            [var first, .., var last] when !(name ?? "").Contains('@', StringComparison.Ordinal) => FirstLetter(first) + FirstLetter(last),
            [var first, ..] => FirstLetter(first),
        };
    }

    // The same person wears the same colour everywhere; string.GetHashCode differs from process to process.
    private static int HueOf(string? name) => (name ?? "").Aggregate(7, (hash, letter) => ((hash * 33) ^ letter) & 0xFFFFFF) % 6;

    private static string FirstLetter(string word) => System.Globalization.StringInfo.GetNextTextElement(word).ToUpperInvariant();
}
