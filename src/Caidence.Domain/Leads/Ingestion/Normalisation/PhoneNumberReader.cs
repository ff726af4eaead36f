using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Reads a phone number with libphonenumber, after removing what forms and exports put around it.</summary>
public static partial class PhoneNumberReader
{
    private const int FewestDigits = 5;
    private const int NorthAmerica = 1;

    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <param name="text">As it came.</param>
    /// <param name="region">Two-letter code to assume for a number without country code; null to assume nothing.</param>
    /// <param name="isNumber">Came as a JSON number.</param>
    /// <returns>Null when there is no number in it at all.</returns>
    public static PhoneNumber? Read(string? text, string? region, bool isNumber = false)
    {
        var raw = CleanText.Line(text);
        if (raw.Count(char.IsDigit) < FewestDigits && !Scientific().IsMatch(raw))
        {
            return null;
        }

        if (Scientific().IsMatch(raw))
        {
            return new(raw, null) { Note = NormalisationNote.PhoneLostDigits };
        }

        var number = Clean(raw, region);
        if (region is null && !number.StartsWith('+'))
        {
            return new(raw, null) { Note = NormalisationNote.PhoneWithoutRegion };
        }

        return Parse(number, region) is { } parsed && Util.IsPossibleNumberWithReason(parsed) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE
            ? Describe(raw, parsed, isNumber)
            : new(raw, null) { Note = NormalisationNote.PhoneNotPossible };
    }

    private static PhoneNumber Describe(string raw, PhoneNumbers.PhoneNumber parsed, bool isNumber)
    {
        var isValid = Util.IsValidNumber(parsed);
        return new(raw, Util.Format(parsed, PhoneNumberFormat.E164))
        {
            Region = Util.GetRegionCodeForNumber(parsed),
            Extension = parsed.HasExtension && parsed.Extension.Length > 0 ? parsed.Extension : null,
            IsValid = isValid,
            Note = isNumber ? NormalisationNote.PhoneSentAsNumber : isValid ? null : NormalisationNote.PhoneNotInKnownRange,
        };
    }

    private static PhoneNumbers.PhoneNumber? Parse(string number, string? region)
    {
        try
        {
            return Util.Parse(number, region);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static string Clean(string raw, string? region)
    {
        var number = Prefix().Replace(raw, "");
        number = TrailingWords().Replace(number, "$1");
        number = InternationalPrefix(region).Replace(number, "+");
        return TrunkZero().Replace(number, "$1");
    }

    // 011 dials abroad in North America only; elsewhere it is an area code.
    private static Regex InternationalPrefix(string? region) =>
        region is not null && Util.GetCountryCodeForRegion(region) == NorthAmerica ? DoubleZeroOrZeroEleven() : DoubleZero();

    // p: is Meta's export, the apostrophe Excel's.
    [GeneratedRegex(@"^[\s'’`]*(?:p:|tel:|phone:)?\s*(?:\((?=\+))?", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    // "0170 1234567 (mobile)", but neither "0170 1234567 ext. 12" nor "1-800-FLOWERS".
    [GeneratedRegex(@"^((?:\D*\d){7,}[^\p{L}]*?)[\s(,;/-]*(?!\p{L}*\.?:?\s*\d+$)\p{L}.*$")]
    private static partial Regex TrailingWords();

    [GeneratedRegex(@"^\(?00\)?(?=[\s\d])")]
    private static partial Regex DoubleZero();

    [GeneratedRegex(@"^(?:00|011)(?=[\s\d-])")]
    private static partial Regex DoubleZeroOrZeroEleven();

    // "+49 (0)170": the zero is for callers at home. In Italy (39) it belongs to the number.
    [GeneratedRegex(@"^(\+(?!39)\d{1,3}[\s.-]*)\(0\)")]
    private static partial Regex TrunkZero();

    [GeneratedRegex(@"^'?\+?\d+(?:[.,]\d+)?[eE]\+?\d+$")]
    private static partial Regex Scientific();
}
