namespace Caidence.Leads.Matching;

/// <summary>What two records of one person allow together: never more than either of them.</summary>
public static class ConsentMerge
{
    public static ConsentState Weaker(ConsentState one, ConsentState other) =>
        one == ConsentState.Refused || other == ConsentState.Refused ? ConsentState.Refused
        : one == ConsentState.Given && other == ConsentState.Given ? ConsentState.Given
        : ConsentState.Unknown;

    /// <summary>A sender's yes, no or neither.</summary>
    public static ConsentState StateOf(bool? given) => given switch
    {
        true => ConsentState.Given,
        false => ConsentState.Refused,
        null => ConsentState.Unknown,
    };
}
