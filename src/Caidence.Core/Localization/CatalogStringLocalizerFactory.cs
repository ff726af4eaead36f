using Microsoft.Extensions.Localization;

namespace Caidence.Core.Localization;

/// <summary>Gives every type its resource: the one it marks, else the default one.</summary>
public sealed class CatalogStringLocalizerFactory(LocalizationCatalog catalog) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) =>
        new CatalogStringLocalizer(catalog, catalog.ResourceOf(resourceSource) ?? catalog.DefaultResource);

    public IStringLocalizer Create(string baseName, string location) => new CatalogStringLocalizer(catalog, catalog.DefaultResource);
}
