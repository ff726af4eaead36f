using System.Text.RegularExpressions;

namespace Caidence.Brands;

/// <summary>What people type, tidied; or refused by the name of the field.</summary>
internal static partial class Typed
{
    public static string? Text(string? text, string field, int maxLength) =>
        string.IsNullOrWhiteSpace(text) ? null : Check.Length(text.Trim(), field, maxLength);

    /// <summary>Each once, in the order typed.</summary>
    public static IReadOnlyList<string> Words(IEnumerable<string>? typed, string field, int most, int maxLength) =>
        Few([.. (typed ?? []).Select(word => Text(word, field, maxLength)).OfType<string>().Distinct()], field, most);

    public static IReadOnlyList<T> Few<T>(IReadOnlyList<T> values, string field, int most) =>
        values.Count <= most ? values : throw new AbpValidationException($"The field {field} takes at most {most} entries.", field);

    // People type example.com.
    public static string? Url(string? typed, string field, int maxLength)
    {
        if (Text(typed, field, maxLength) is not { } text)
        {
            return null;
        }

        var address = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        return Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Contains('.')
            ? url.AbsoluteUri
            : throw new AbpValidationException("This is not the address of a website.", field);
    }

    /// <summary>As <c>#rrggbb</c>.</summary>
    public static IReadOnlyList<string> Colors(IEnumerable<string>? typed, string field, int most) =>
        Few([.. (typed ?? []).Select(color => Color(color, field)).OfType<string>().Distinct()], field, most);

    private static string? Color(string? typed, string field) =>
        Text(typed, field, 64) is not { } text ? null
        : Hex().Match(text) is { Success: true } match ? "#" + Long(match.Groups[1].Value).ToLowerInvariant()
        : throw new AbpValidationException($"{text} is not a colour like #1a2b3c.", field);

    // #abc is #aabbcc.
    private static string Long(string digits) => digits.Length == 6 ? digits : string.Concat(digits.Select(digit => new string(digit, 2)));

    [GeneratedRegex("^#?((?:[0-9a-fA-F]{3}){1,2})$")]
    private static partial Regex Hex();
}
