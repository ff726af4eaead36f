using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.Localization;

/// <summary>The texts of one resource in the current UI culture. A key without a text is its own text.</summary>
internal sealed class CatalogStringLocalizer(LocalizationCatalog catalog, LocalizationResource resource) : IStringLocalizer
{
    public LocalizedString this[string name] => Localize(name, text => text);

    public LocalizedString this[string name, params object[] arguments] =>
        Localize(name, text => string.Format(CultureInfo.CurrentCulture, text, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        catalog.TextsOf(resource, CultureInfo.CurrentUICulture).Select(pair => new LocalizedString(pair.Key, pair.Value));

    private LocalizedString Localize(string name, Func<string, string> fill) =>
        catalog.Find(resource, name, CultureInfo.CurrentUICulture) is { } text
            ? new(name, fill(text))
            : new(name, fill(name), resourceNotFound: true);
}
