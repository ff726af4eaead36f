using System.Globalization;
using Caidence.Core.Json;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Profiles;

/// <summary>What selects of sections offer.</summary>
public static class Choices
{
    public static IReadOnlyList<string> Currencies { get; } = ["EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CAD", "AUD", "INR", "AED", "BRL", "JPY"];

    /// <summary>In the language of the page.</summary>
    public static IReadOnlyList<SelectListItem> Countries() =>
    [
        .. RegionNames.InOrder(CultureInfo.GetCultures(CultureTypes.SpecificCultures)
                .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
                .Where(code => code.Length == 2 && char.IsLetter(code[0]))
                .Distinct())
            .Select(region => new SelectListItem(region.Name, region.Code)),
    ];

    /// <summary>The words of an enum with their texts <c>Enum:Name.Member</c>.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>(IStringLocalizer texts)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new SelectListItem(texts[$"Enum:{typeof(T).Name}.{value}"], WireWords.Of(value)))];

    public static string? WordOf<T>(T? value)
        where T : struct, Enum => value is { } known ? WireWords.Of(known) : null;
}
