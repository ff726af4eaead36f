using System.Text;
using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Reads a phone number with libphonenumber, after removing what forms and exports put around it.</summary>
public static partial class PhoneNumberReader
{
    private const int FewestDigits = 5;
    private const int MostCharacters = 100;
    private const int DigitsBeforeWords = 7;
    private const int NorthAmerica = 1;

    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <param name="text">As it came.</param>
    /// <param name="region">Two-letter code to assume for a number without country code; null to assume nothing.</param>
    /// <param name="isNumber">Came as a JSON number.</param>
    /// <returns>Null when there is no number in it at all.</returns>
    public static PhoneNumber? Read(string? text, string? region, bool isNumber = false)
    {
        var raw = CleanText.Line(text);
        if (raw.Length > MostCharacters)
        {
            return null;
        }

        if (raw.AsSpan().ContainsAny('e', 'E') && Scientific().IsMatch(raw))
        {
            return new(raw, null) { Note = NormalisationNote.PhoneLostDigits };
        }

        if (raw.Count(char.IsDigit) < FewestDigits)
        {
            return null;
        }

        var number = Clean(raw, region);
        if (region is null && !number.StartsWith('+'))
        {
            return new(raw, null) { Note = NormalisationNote.PhoneWithoutRegion };
        }

        return Parse(number, region) is { } parsed && IsPossible(parsed, number)
            ? Describe(raw, parsed, isNumber)
            : new(raw, null) { Note = NormalisationNote.PhoneNotPossible };
    }

    private static PhoneNumber Describe(string raw, PhoneNumbers.PhoneNumber parsed, bool isNumber)
    {
        var region = Util.GetRegionCodeForNumber(parsed);
        var isValid = Util.IsValidNumberForRegion(parsed, region);
        return new(raw, Util.Format(parsed, PhoneNumberFormat.E164))
        {
            Region = region,
            Extension = parsed.HasExtension && parsed.Extension.Length > 0 ? parsed.Extension : null,
            IsValid = isValid,
            Note = isNumber ? NormalisationNote.PhoneSentAsNumber : isValid ? null : NormalisationNote.PhoneNotInKnownRange,
        };
    }

    // One that does not read back as itself (+49 00...) would be another person's key tomorrow.
    private static bool IsPossible(PhoneNumbers.PhoneNumber parsed, string number) =>
        Util.IsPossibleNumberWithReason(parsed) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE
        && Util.Format(parsed, PhoneNumberFormat.E164) is var e164
        && (e164 == number || (Parse(e164, region: null) is { } again && Util.Format(again, PhoneNumberFormat.E164) == e164));

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
        if (raw[0] == '+' && !raw.AsSpan(1).ContainsAnyExceptInRange('0', '9') && !raw.StartsWith("+521", StringComparison.Ordinal))
        {
            return raw;
        }

        var number = Prefix().Replace(raw.Normalize(NormalizationForm.FormKC), "");
        number = WithoutTrailingWords(number);
        number = InternationalPrefix(region).Replace(number, "+");
        number = MexicanMobile().Replace(number, "+52");
        return TrunkZero().Replace(number, "$1");
    }

    // "0170 1234567 (mobile)", but not "0170 1234567 ext. 12".
    private static string WithoutTrailingWords(string number)
    {
        var words = number.TakeWhile(character => !char.IsLetter(character)).Count();
        return number[..words].Count(char.IsDigit) < DigitsBeforeWords || Extension().IsMatch(number[words..]) ? number : number[..words];
    }

    // 011 dials abroad in North America only; elsewhere it is an area code.
    private static Regex InternationalPrefix(string? region) =>
        region is not null && Util.GetCountryCodeForRegion(region) == NorthAmerica ? DoubleZeroOrZeroEleven() : DoubleZero();

    // p: is Meta's export, the apostrophe Excel's.
    [GeneratedRegex(@"^[\s'’`]*(?:p:|tel:|phone:)?\s*(?:\((?=\+))?", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^\p{L}+\.?:?\s*\d{1,6}\)?$")]
    private static partial Regex Extension();

    [GeneratedRegex(@"^\(?00\)?(?=[\s\d])")]
    private static partial Regex DoubleZero();

    [GeneratedRegex(@"^(?:00|011)(?=[\s\d-])")]
    private static partial Regex DoubleZeroOrZeroEleven();

    // "+49 (0)170": the zero is for callers at home. In Italy (39) it belongs to the number.
    [GeneratedRegex(@"^(\+(?!39)\d{1,3}[\s.-]*)\(0\)")]
    private static partial Regex TrunkZero();

    // Until 2019 a call to a mobile in Mexico needed a 1 after the country code.
    [GeneratedRegex(@"^\+52[\s.-]*1(?=(?:[\s.()-]*\d){10}$)")]
    private static partial Regex MexicanMobile();

    [GeneratedRegex(@"^'?\+?\d+(?:[.,]\d+)?[eE]\+?\d+$")]
    private static partial Regex Scientific();
}
