namespace Caidence.Brands;

/// <summary>Where the logos of brands and profiles lie.</summary>
[BlobContainerName("brand-logos")]
public sealed class BrandLogos
{
    public static string NameOf(Guid ownerId, Guid version) => $"{ownerId:N}/{version:N}";
}
