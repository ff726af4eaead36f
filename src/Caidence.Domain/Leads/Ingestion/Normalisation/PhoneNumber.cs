namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>A phone number, as written and as far as it could be understood.</summary>
/// <param name="Raw">As the person wrote it.</param>
/// <param name="E164"><c>+</c> and up to 15 digits; null when it is not possible as a number, or nobody knows its country.</param>
public sealed record PhoneNumber(string Raw, string? E164)
{
    /// <summary>What two spellings of one number share; the key for matching people. Null together with <see cref="E164"/>.</summary>
    public string? MatchKey => E164 is null ? null : PhoneFolding.Fold(E164);

    /// <summary>Two-letter code of its country, where the number tells.</summary>
    public string? Region { get; init; }

    public string? Extension { get; init; }

    /// <summary>In a range that is in use. A possible number outside is accepted too: new ranges appear before the metadata.</summary>
    public bool IsValid { get; init; }

    /// <summary>What a person should know about it.</summary>
    public NormalisationNote? Note { get; init; }

    /// <summary>Whether somebody could be called on it.</summary>
    public bool IsUsable => Note is not (NormalisationNote.PhoneLostDigits or NormalisationNote.PhoneNotPossible);

    public override string ToString() => $"{nameof(PhoneNumber)} {{ Region = {Region}, IsValid = {IsValid} }}";
}
