using System.Text.RegularExpressions;
using Caidence.Social;

namespace Caidence.Brands;

/// <summary>How a brand looks and speaks. What is not known is empty.</summary>
public sealed partial record BrandIdentity
{
    public static readonly BrandIdentity Unknown = new();

    private static readonly char[] AtAndSpace = ['@', ' '];

    /// <summary>Absolute, http or https.</summary>
    public string? Url { get; init; }
    public string? Category { get; init; }
    public string? TargetAudience { get; init; }
    public string? Voice { get; init; }

    /// <summary><c>#rrggbb</c>, the most important one first.</summary>
    public IReadOnlyList<string> Colors { get; init; } = [];
    public IReadOnlyList<string> Fonts { get; init; } = [];

    /// <summary>Without the at sign.</summary>
    public IReadOnlyDictionary<SocialPlatform, string?> SocialHandles { get; init; } = new Dictionary<SocialPlatform, string?>();

    /// <summary>The same as people mean it: tidied, each once, or refused by the name of the field.</summary>
    /// <exception cref="AbpValidationException">Something that is none: a colour, an address ...</exception>
    public BrandIdentity Checked() => new()
    {
        Url = ReadUrl(Url),
        Category = Text(Category, "category", BrandConsts.MaxCategoryLength),
        TargetAudience = Text(TargetAudience, "targetAudience", BrandConsts.MaxTargetAudienceLength),
        Voice = Text(Voice, "voice", BrandConsts.MaxVoiceLength),
        Colors = Few([.. Colors.Select(ReadColor).OfType<string>().Distinct()], "colors", BrandConsts.MaxColors),
        Fonts = Few([.. Fonts.Select(font => Text(font, "fonts", BrandConsts.MaxFontLength)).OfType<string>().Distinct()], "fonts", BrandConsts.MaxFonts),
        SocialHandles = SocialHandles
            .Select(handle => (handle.Key, Value: Text(handle.Value?.Trim(AtAndSpace), "socialHandles", BrandConsts.MaxHandleLength)))
            .Where(handle => handle.Value is not null)
            .ToDictionary(handle => handle.Key, handle => handle.Value),
    };

    private static string? Text(string? text, string field, int maxLength) =>
        string.IsNullOrWhiteSpace(text) ? null : Check.Length(text.Trim(), field, maxLength);

    private static IReadOnlyList<string> Few(IReadOnlyList<string> values, string field, int most) =>
        values.Count <= most ? values : throw new AbpValidationException($"The field {field} takes at most {most} entries.", field);

    // People type example.com.
    private static string? ReadUrl(string? typed)
    {
        if (Text(typed, "url", BrandConsts.MaxUrlLength) is not { } text)
        {
            return null;
        }

        var address = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        return Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Contains('.')
            ? url.AbsoluteUri
            : throw new AbpValidationException("This is not the address of a website.", "url");
    }

    private static string? ReadColor(string? typed) =>
        Text(typed, "colors", BrandConsts.MaxColors * 8) is not { } text ? null
        : Hex().Match(text) is { Success: true } match ? "#" + Long(match.Groups[1].Value).ToLowerInvariant()
        : throw new AbpValidationException($"{text} is not a colour like #1a2b3c.", "colors");

    // #abc is #aabbcc.
    private static string Long(string digits) => digits.Length == 6 ? digits : string.Concat(digits.Select(digit => new string(digit, 2)));

    [GeneratedRegex("^#?((?:[0-9a-fA-F]{3}){1,2})$")]
    private static partial Regex Hex();
}
