using Caidence.Social;

namespace Caidence.Brands;

/// <summary>How a brand looks and speaks. What is not known is empty.</summary>
public sealed record BrandIdentity
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
        Url = Typed.Url(Url, "url", BrandConsts.MaxUrlLength),
        Category = Typed.Text(Category, "category", BrandConsts.MaxCategoryLength),
        TargetAudience = Typed.Text(TargetAudience, "targetAudience", BrandConsts.MaxTargetAudienceLength),
        Voice = Typed.Text(Voice, "voice", BrandConsts.MaxVoiceLength),
        Colors = Typed.Colors(Colors, "colors", BrandConsts.MaxColors),
        Fonts = Typed.Words(Fonts, "fonts", BrandConsts.MaxFonts, BrandConsts.MaxFontLength),
        SocialHandles = SocialHandles
            .Select(handle => (handle.Key, Value: Typed.Text(handle.Value?.Trim(AtAndSpace), "socialHandles", BrandConsts.MaxHandleLength)))
            .Where(handle => handle.Value is not null)
            .ToDictionary(handle => handle.Key, handle => handle.Value),
    };
}
