using System.Globalization;
using PhoneNumbers;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Reads a country as forms give it: a code of two or three letters, or its English or own name.</summary>
public static class CountryRegion
{
    private static readonly Lazy<Dictionary<string, string>> ByName = new(BuildNames);

    /// <summary>Every country with phone numbers of its own, by code.</summary>
    public static IReadOnlySet<string> All { get; } = PhoneNumberUtil.GetInstance().GetSupportedRegions().Where(code => NamesOf(code).Any()).ToHashSet();

    /// <summary>The two-letter ISO code, upper case; null when nobody knows that country.</summary>
    public static string? Find(string? country) =>
        string.IsNullOrEmpty(country) ? null
        : All.Contains(country) ? country
        : ByName.Value.GetValueOrDefault(FieldKey.Compact(country));

    private static Dictionary<string, string> BuildNames()
    {
        var names = new Dictionary<string, string>
        {
            ["uk"] = "GB", ["greatbritain"] = "GB", ["england"] = "GB", ["usa"] = "US", ["unitedstatesofamerica"] = "US",
            ["america"] = "US", ["holland"] = "NL", ["allemagne"] = "DE", ["alemania"] = "DE", ["estadosunidos"] = "US",
            ["osterreich"] = "AT", ["schweiz"] = "CH", ["suisse"] = "CH", ["svizzera"] = "CH",
        };

        foreach (var code in PhoneNumberUtil.GetInstance().GetSupportedRegions())
        {
            names.TryAdd(FieldKey.Compact(code), code);
            foreach (var name in NamesOf(code).Select(FieldKey.Compact).Where(name => name.Length > 0))
            {
                names.TryAdd(name, code);
            }
        }

        return names;
    }

    private static IEnumerable<string> NamesOf(string code)
    {
        try
        {
            var region = new RegionInfo(code);
            return [region.ThreeLetterISORegionName, region.EnglishName, region.NativeName];
        }
        catch (ArgumentException)
        {
            // A region that has phones but no entry in this machine's culture data (AC, TA).
            return [];
        }
    }
}
