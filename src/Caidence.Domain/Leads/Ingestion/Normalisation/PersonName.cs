namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>A name as it was given: never re-cased, for nobody knows how McKay or van der Berg should be written.</summary>
/// <param name="First">Given name.</param>
/// <param name="Last">Family name.</param>
/// <param name="Full">As given in one, or else first and last together.</param>
/// <param name="IsSplit">First and last are a guess from the full name.</param>
public sealed record PersonName(string? First, string? Last, string? Full, bool IsSplit)
{
    public static readonly PersonName Unknown = new(null, null, null, IsSplit: false);

    /// <summary>Separate parts win; a full name is split only where there are none.</summary>
    public static PersonName Of(string? first, string? last, string? full)
    {
        if (first is not null || last is not null)
        {
            return new(first, last, full ?? Joined(first, last), IsSplit: false);
        }

        return full?.Split(' ', 2) switch
        {
            null => Unknown,
            [var only] => new(only, null, full, IsSplit: false),
            [var head, var rest, ..] => new(head, rest, full, IsSplit: true),
            _ => Unknown,
        };
    }

    /// <summary>Null where there is neither.</summary>
    public static string? Joined(string? first, string? last) => first is null ? last : last is null ? first : $"{first} {last}";

    public override string ToString() => $"{nameof(PersonName)} {{ IsSplit = {IsSplit} }}";
}
