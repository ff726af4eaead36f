using System.ComponentModel.DataAnnotations;
using Caidence.Brands;
using Caidence.Social;

namespace Caidence.Web.Pages.Brands;

/// <summary>A brand as it is typed: lists have commas between.</summary>
public sealed class BrandForm
{
    private const char Comma = ',';

    [Required, MaxLength(BrandConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    public string? Url { get; set; }
    public string? Category { get; set; }
    public string? TargetAudience { get; set; }
    public string? Voice { get; set; }
    public string? Colors { get; set; }
    public string? Fonts { get; set; }
    public Dictionary<SocialPlatform, string?> SocialHandles { get; set; } = Enum.GetValues<SocialPlatform>().ToDictionary(platform => platform, _ => (string?)null);
    public string? ConcurrencyStamp { get; set; }

    public static BrandForm Of(BrandDto brand) => new()
    {
        Name = brand.Name,
        Url = brand.Url,
        Category = brand.Category,
        TargetAudience = brand.TargetAudience,
        Voice = brand.Voice,
        Colors = string.Join(", ", brand.Colors),
        Fonts = string.Join(", ", brand.Fonts),
        SocialHandles = Enum.GetValues<SocialPlatform>().ToDictionary(platform => platform, platform => brand.SocialHandles.GetValueOrDefault(WireWords.Of(platform))),
        ConcurrencyStamp = brand.ConcurrencyStamp,
    };

    public SaveBrandDto ToInput() => new()
    {
        Name = Name,
        Url = Url,
        Category = Category,
        TargetAudience = TargetAudience,
        Voice = Voice,
        Colors = Split(Colors),
        Fonts = Split(Fonts),
        SocialHandles = SocialHandles,
        ConcurrencyStamp = ConcurrencyStamp,
    };

    private static string[] Split(string? text) => (text ?? "").Split(Comma, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
