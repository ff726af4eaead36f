using System.Collections.Concurrent;
using System.Globalization;
using Caidence.Core.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Caidence.Core.Localization;

/// <summary>All texts, found in the order culture, its parents, default culture, then the base resources.</summary>
public sealed class LocalizationCatalog(IOptions<AbpLocalizationOptions> options) : ISingletonDependency
{
    public const string DefaultCulture = "en";

    private readonly ConcurrentDictionary<Type, Dictionary<string, Dictionary<string, string>>> _texts = new();

    public IReadOnlyList<LocalizationResource> Resources => options.Value.Resources;

    public LocalizationResource DefaultResource => ResourceOf(options.Value.DefaultResourceType ?? Resources[0].Marker)!;

    public LocalizationResource? ResourceOf(Type marker) => Resources.FirstOrDefault(resource => resource.Marker == marker);

    public string? Find(LocalizationResource resource, string key, CultureInfo culture) =>
        CulturesFor(culture).Select(name => TextsOf(resource, name)?.GetValueOrDefault(key)).FirstOrDefault(text => text is not null)
        ?? BasesOf(resource).Select(baseResource => Find(baseResource, key, culture)).FirstOrDefault(text => text is not null);

    /// <summary>The texts of one resource without its bases, with those of the parent cultures under the nearer ones.</summary>
    public IReadOnlyDictionary<string, string> TextsOf(LocalizationResource resource, CultureInfo culture)
    {
        var merged = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var texts in CulturesFor(culture).Reverse().Select(name => TextsOf(resource, name)).OfType<Dictionary<string, string>>())
        {
            foreach (var (key, text) in texts)
            {
                merged[key] = text;
            }
        }

        return merged;
    }

    public IEnumerable<LocalizationResource> BasesOf(LocalizationResource resource) =>
        resource.BaseResources.Select(ResourceOf).OfType<LocalizationResource>();

    private static IEnumerable<string> CulturesFor(CultureInfo culture)
    {
        for (var current = culture; current.Name.Length > 0; current = current.Parent)
        {
            yield return current.Name;
        }

        yield return DefaultCulture;
    }

    private Dictionary<string, string>? TextsOf(LocalizationResource resource, string cultureName) =>
        _texts.GetOrAdd(resource.Marker, marker => LocalizationFiles.Read(marker.Assembly)).GetValueOrDefault(cultureName);
}
