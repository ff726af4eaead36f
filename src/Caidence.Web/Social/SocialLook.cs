using System.Globalization;
using Caidence.Social;

namespace Caidence.Web.Social;

/// <summary>How platforms and figures look on cards.</summary>
public static class SocialLook
{
    private const long Thousand = 1_000;

    /// <summary>In the order of the cards.</summary>
    public static IReadOnlyList<SocialPlatform> Order { get; } =
        [SocialPlatform.Instagram, SocialPlatform.Facebook, SocialPlatform.LinkedIn, SocialPlatform.YouTube, SocialPlatform.WhatsApp, SocialPlatform.Snapchat];

    public static string IconOf(SocialPlatform platform) => platform switch
    {
        SocialPlatform.Instagram => "brand-instagram",
        SocialPlatform.Facebook => "brand-facebook",
        SocialPlatform.LinkedIn => "brand-linkedin",
        SocialPlatform.YouTube => "brand-youtube",
        SocialPlatform.WhatsApp => "brand-whatsapp",
        _ => "brand-snapchat",
    };

    /// <summary>With the sign that names have; a phone number has none.</summary>
    public static string? HandleOf(string? username) => string.IsNullOrEmpty(username) || username.StartsWith('+') ? username : $"@{username.TrimStart('@')}";

    /// <summary>45,200 as <c>45.2K</c>.</summary>
    public static string Short(long number) => number switch
    {
        < 10 * Thousand => number.ToString("N0", CultureInfo.CurrentCulture),
        < Thousand * Thousand => $"{(number / (double)Thousand).ToString("0.#", CultureInfo.CurrentCulture)}K",
        _ => $"{(number / (double)(Thousand * Thousand)).ToString("0.#", CultureInfo.CurrentCulture)}M",
    };
}
