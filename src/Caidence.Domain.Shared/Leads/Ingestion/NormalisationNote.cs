using Caidence.Core.Json;

namespace Caidence.Leads.Ingestion;

/// <summary>What a person should know about how the answers were read.</summary>
[WireWords]
public enum NormalisationNote
{
    /// <summary>First and last name are a guess from the full name.</summary>
    NameSplit,

    /// <summary>The number has a plausible length, but no range we know; new ranges appear before the metadata.</summary>
    PhoneNotInKnownRange,

    PhoneNotPossible,

    /// <summary>No country code and no country to assume: kept as written.</summary>
    PhoneWithoutRegion,

    /// <summary>A spreadsheet rounded it (<c>4.47701E+11</c>): the digits are gone.</summary>
    PhoneLostDigits,

    /// <summary>Sent as a JSON number, so leading zeros and a plus sign may be missing.</summary>
    PhoneSentAsNumber,

    PostalCodeSentAsNumber,
}
