namespace Caidence.Brands;

/// <summary>Shows a picture of its own: a brand, an agency, a creator.</summary>
public interface IHasLogo
{
    Guid Id { get; }

    /// <summary>Null without a logo. A new one has a new name, so that no cache shows the old one.</summary>
    string? LogoBlobName { get; }
    string? LogoContentType { get; }

    /// <returns>The blob that is not needed any more.</returns>
    string? ShowLogo(string? blobName, string? contentType);
}
