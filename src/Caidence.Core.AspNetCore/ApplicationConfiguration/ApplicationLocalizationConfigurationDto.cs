using System.Globalization;
using Caidence.Core.Localization;

namespace Caidence.Core.AspNetCore.ApplicationConfiguration;

public sealed record ApplicationLocalizationConfigurationDto
{
    public Dictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; } = [];
    public Dictionary<string, LocalizationResourceDto> Resources { get; init; } = [];
    public required IReadOnlyList<LanguageDto> Languages { get; init; }
    public required CurrentCultureDto CurrentCulture { get; init; }
    public required string DefaultResourceName { get; init; }
    public Dictionary<string, object?> LanguagesMap { get; } = [];
    public Dictionary<string, object?> LanguageFilesMap { get; } = [];
    public bool UseRouteBasedCulture { get; }
}

public sealed record LanguageDto(string CultureName, string UiCultureName, string DisplayName, string TwoLetterISOLanguageName, string? FlagIcon)
{
    public static LanguageDto From(LanguageInfo language) => new(
        language.CultureName,
        language.CultureName,
        language.DisplayName,
        CultureInfo.GetCultureInfo(language.CultureName).TwoLetterISOLanguageName,
        FlagIcon: null);
}

public sealed record LocalizationResourceDto(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> BaseResources)
{
    public static Dictionary<string, LocalizationResourceDto> AllFrom(LocalizationCatalog catalog, CultureInfo culture) =>
        catalog.Resources.ToDictionary(
            resource => resource.Name,
            resource => new LocalizationResourceDto(
                catalog.TextsOf(resource, culture), catalog.BasesOf(resource).Select(parent => parent.Name).ToList()));
}

/// <summary>Answer of <c>application-localization</c>.</summary>
public sealed record ApplicationLocalizationDto(IReadOnlyDictionary<string, LocalizationResourceDto> Resources, CurrentCultureDto CurrentCulture);
