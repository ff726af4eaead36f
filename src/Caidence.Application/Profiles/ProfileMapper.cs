namespace Caidence.Profiles;

internal static class ProfileMapper
{
    public static AgencyProfileDto ToDto(this AgencyProfile profile) => new()
    {
        Company = profile.Company,
        Branding = profile.Branding,
        IsFilled = profile.IsFilled,
        LogoUrl = UrlOf("agency", profile.LogoBlobName),
        ConcurrencyStamp = profile.ConcurrencyStamp,
    };

    public static BrandProfileDto ToDto(this BrandProfile profile) => new()
    {
        Story = profile.Story,
        Audience = profile.Audience,
        Voice = profile.Voice,
        ContentPillars = profile.ContentPillars,
        Competitors = profile.Competitors,
        Guidelines = profile.Guidelines,
        IsFilled = profile.IsFilled,
        ConcurrencyStamp = profile.ConcurrencyStamp,
    };

    public static CreatorProfileDto ToDto(this CreatorProfile profile) => new()
    {
        Person = profile.Person,
        Portfolio = profile.Portfolio,
        RateCard = profile.RateCard,
        Availability = profile.Availability,
        AudienceMetrics = profile.AudienceMetrics,
        IsFilled = profile.IsFilled,
        LogoUrl = UrlOf("creator", profile.LogoBlobName),
        PictureUrls = profile.Pictures.ToDictionary(picture => picture.ItemId, picture => $"/api/v1/profiles/creator/picture/{picture.ItemId}?v={picture.BlobName[^8..]}"),
        ConcurrencyStamp = profile.ConcurrencyStamp,
    };

    private static string? UrlOf(string kind, string? blob) => blob is null ? null : $"/api/v1/profiles/{kind}/logo?v={blob[^8..]}";
}
