namespace Caidence.Profiles;

/// <summary>Letters that stand for a country or a currency.</summary>
internal static class Codes
{
    public static string? Country(string? typed) => Read(typed, 2, "country", "This is not the two-letter code of a country.");

    public static string? Currency(string? typed) => Read(typed, 3, "currency", "This is not the three-letter code of a currency.");

    private static string? Read(string? typed, int length, string field, string refusal) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : typed.Trim() is var code && code.Length == length && code.All(char.IsAsciiLetter) ? code.ToUpperInvariant()
        : throw new AbpValidationException(refusal, field);
}
