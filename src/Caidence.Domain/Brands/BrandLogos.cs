namespace Caidence.Brands;

/// <summary>Where the logos of brands lie.</summary>
[BlobContainerName("brand-logos")]
public sealed class BrandLogos
{
    public static string NameOf(Guid brandId, Guid version) => $"{brandId:N}/{version:N}";
}
