using System.Text.RegularExpressions;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

internal static partial class UrlText
{
    /// <summary>ABP's kebab case, which knows neither digits nor runs of capitals: <c>OAuth2Client</c> is <c>o-auth2Client</c>.</summary>
    public static string ToKebabCase(this string text) =>
        text.Length == 0 ? text : LowerThenUpper().Replace(text.ToCamelCase(), pair => $"{pair.Value[0]}-{char.ToLowerInvariant(pair.Value[1])}");

    public static string ToCamelCase(this string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    public static string WithoutSuffix(this string text, params IEnumerable<string> suffixes)
    {
        var suffix = suffixes.FirstOrDefault(suffix => text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? text : text[..^suffix.Length];
    }

    [GeneratedRegex("[a-z][A-Z]")]
    private static partial Regex LowerThenUpper();
}
