using System.Collections.Concurrent;
using System.Globalization;
using Caidence.Core.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Caidence.Core.Localization;

/// <summary>All texts, found in the order culture, its parents, default culture, then the base resources.</summary>
public sealed class LocalizationCatalog(IOptions<AbpLocalizationOptions> options) : ISingletonDependency
{
    public const string DefaultCulture = "en";

    private readonly ConcurrentDictionary<Type, Dictionary<string, Dictionary<string, string>>> _files = new();
    private readonly ConcurrentDictionary<(Type, string Culture), OrderedDictionary<string, string>> _merged = new();

    public IReadOnlyList<LocalizationResource> Resources => options.Value.Resources;

    public LocalizationResource DefaultResource => ResourceOf(options.Value.DefaultResourceType ?? Resources[0].Marker)!;

    public LocalizationResource? ResourceOf(Type marker) => Resources.FirstOrDefault(resource => resource.Marker == marker);

    public string? Find(LocalizationResource resource, string key, CultureInfo culture) =>
        TextsOf(resource, culture).GetValueOrDefault(key)
        ?? BasesOf(resource).Select(baseResource => Find(baseResource, key, culture)).FirstOrDefault(text => text is not null);

    /// <summary>The texts of one resource without its bases, by their keys in order, with those of the parent cultures under the nearer ones.</summary>
    public IReadOnlyDictionary<string, string> TextsOf(LocalizationResource resource, CultureInfo culture)
    {
        var files = _files.GetOrAdd(resource.Marker, marker => LocalizationFiles.Read(marker.Assembly));

        // Anybody may ask for any culture; only those that have texts are kept.
        while (culture.Name.Length > 0 && !files.ContainsKey(culture.Name))
        {
            culture = culture.Parent;
        }

        return _merged.GetOrAdd((resource.Marker, culture.Name), _ => Merge(files, culture));
    }

    public IEnumerable<LocalizationResource> BasesOf(LocalizationResource resource) =>
        resource.BaseResources.Select(ResourceOf).OfType<LocalizationResource>();

    private static OrderedDictionary<string, string> Merge(Dictionary<string, Dictionary<string, string>> files, CultureInfo culture)
    {
        var merged = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, text) in CulturesFor(culture).Reverse().Select(files.GetValueOrDefault).OfType<Dictionary<string, string>>().SelectMany(texts => texts))
        {
            merged[key] = text;
        }

        return new(merged, StringComparer.Ordinal);
    }

    private static IEnumerable<string> CulturesFor(CultureInfo culture)
    {
        for (var current = culture; current.Name.Length > 0; current = current.Parent)
        {
            yield return current.Name;
        }

        yield return DefaultCulture;
    }
}
