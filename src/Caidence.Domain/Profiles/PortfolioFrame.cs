using Caidence.Brands;

namespace Caidence.Profiles;

/// <summary>Where the picture of one piece of work hangs.</summary>
public sealed class PortfolioFrame : IHasLogo
{
    private readonly CreatorProfile _profile;
    private readonly Guid _itemId;

    /// <exception cref="EntityNotFoundException">There is no such piece.</exception>
    public PortfolioFrame(CreatorProfile profile, Guid itemId)
    {
        (_profile, _itemId) = (profile, itemId);
        if (itemId == Guid.Empty || profile.Portfolio.All(item => item.Id != itemId))
        {
            throw new EntityNotFoundException(typeof(PortfolioItem), itemId);
        }
    }

    public Guid Id => _profile.Id;
    public string? LogoBlobName => Picture?.BlobName;
    public string? LogoContentType => Picture?.ContentType;

    private PortfolioPicture? Picture => _profile.Pictures.FirstOrDefault(picture => picture.ItemId == _itemId);

    public string? ShowLogo(string? blobName, string? contentType) =>
        _profile.ShowPicture(_itemId, blobName is null ? null : new() { ItemId = _itemId, BlobName = blobName, ContentType = contentType! });
}
