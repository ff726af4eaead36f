namespace Caidence.Brands;

public static class BrandConsts
{
    public const int MaxNameLength = 100;
    public const int MaxUrlLength = 500;
    public const int MaxCategoryLength = 64;
    public const int MaxTargetAudienceLength = 2_000;
    public const int MaxVoiceLength = 2_000;
    public const int MaxHandleLength = 100;
    public const int MaxColors = 8;
    public const int MaxFonts = 4;
    public const int MaxFontLength = 64;

    /// <summary>Brands that one person can be limited to.</summary>
    public const int MaxScope = 100;
    public const int MaxLogoSize = 2 * 1024 * 1024;
}
