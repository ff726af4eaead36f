using System.Globalization;

namespace Caidence.Core.Localization;

/// <summary>What countries are called in the current language.</summary>
public static class RegionNames
{
    /// <param name="code">Of two letters.</param>
    /// <remarks>RegionInfo says it in English and in the language of its own culture only: so that is the culture of the current language there.</remarks>
    public static string Of(string code) => new RegionInfo($"{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}-{code}").NativeName;

    public static IReadOnlyList<(string Code, string Name)> InOrder(IEnumerable<string> codes) =>
        [.. codes.Select(code => (code, Name: Of(code))).OrderBy(region => region.Name, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))];
}
