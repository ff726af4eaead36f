using Caidence.Core.Json;

namespace Caidence.Leads.Import;

/// <summary>Why a row is not imported. Its sentence is the text <c>LeadImportRefusal:{word}</c>.</summary>
[WireWords]
public enum LeadImportRefusal
{
    QuoteNotClosed,
    TooManyCells,
    CellTooLong,
    UnreadableCharacters,
    NoUsableContact,

    /// <summary>The only contact is a number of no known country: by it nobody could be recognised again.</summary>
    PhoneWithoutCountry,

    StatusUnknown,
    ScoreUnknown,
    DateUnknown,
    PersonErased,
}
