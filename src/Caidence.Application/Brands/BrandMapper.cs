using Caidence.Core.Json;

namespace Caidence.Brands;

internal static class BrandMapper
{
    public static BrandDto ToDto(this Brand brand) => new()
    {
        Id = brand.Id,
        Name = brand.Name,
        Url = brand.Identity.Url,
        Category = brand.Identity.Category,
        TargetAudience = brand.Identity.TargetAudience,
        Voice = brand.Identity.Voice,
        Colors = brand.Identity.Colors,
        Fonts = brand.Identity.Fonts,
        SocialHandles = brand.Identity.SocialHandles.ToDictionary(handle => WireWords.Of(handle.Key), handle => handle.Value!),
        LogoUrl = brand.LogoBlobName is { } blob ? $"/api/v1/brands/{brand.Id}/logo?v={blob[^8..]}" : null,
        ArchivedAt = brand.ArchivedAt,
        CreatedAt = brand.CreationTime,
        UpdatedAt = brand.LastModificationTime,
        ConcurrencyStamp = brand.ConcurrencyStamp,
    };

    public static BrandIdentity ToIdentity(this SaveBrandDto input) => new()
    {
        Url = input.Url,
        Category = input.Category,
        TargetAudience = input.TargetAudience,
        Voice = input.Voice,
        Colors = input.Colors,
        Fonts = input.Fonts,
        SocialHandles = input.SocialHandles,
    };
}
