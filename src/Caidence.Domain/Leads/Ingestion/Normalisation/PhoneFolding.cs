using System.Text.RegularExpressions;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Some countries know one mobile number under two spellings; both get one key.</summary>
internal static partial class PhoneFolding
{
    public static string Fold(string e164) =>
        Argentina().Match(e164) is { Success: true } argentina ? $"+54{argentina.Groups[1].Value}"
        : Brazil().Match(e164) is { Success: true } brazil ? $"+55{brazil.Groups[1].Value}{brazil.Groups[2].Value}"
        : e164;

    // From abroad a mobile has a 9 after the country code.
    [GeneratedRegex(@"^\+549(\d{10})$")]
    private static partial Regex Argentina();

    // Mobiles, which began with 6 to 9, were given one more 9 after the area code.
    [GeneratedRegex(@"^\+55(\d{2})9([6-9]\d{7})$")]
    private static partial Regex Brazil();
}
