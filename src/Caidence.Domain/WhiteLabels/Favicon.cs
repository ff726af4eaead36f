using Caidence.Brands;

namespace Caidence.WhiteLabels;

/// <summary>The small picture of a browser's tab, kept like a logo.</summary>
internal sealed class Favicon(WhiteLabel owner) : IHasLogo
{
    public Guid Id => owner.Id;

    public string? LogoBlobName => owner.FaviconBlobName;

    public string? LogoContentType => owner.FaviconContentType;

    public string? ShowLogo(string? blobName, string? contentType) => owner.ShowFavicon(blobName, contentType);
}
