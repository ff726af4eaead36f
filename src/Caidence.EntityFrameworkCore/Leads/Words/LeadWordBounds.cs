namespace Caidence.Leads.Words;

/// <summary>How far a word is followed from lead to lead before all that match are asked for at once.</summary>
public sealed record LeadWordBounds : ISingletonDependency
{
    /// <summary>A beginning that more words have is not followed.</summary>
    public int MaxCodes { get; init; } = 64;

    /// <summary>How many leads are looked at first for one that is wanted: not all have the other words too.</summary>
    public int LooksForOne { get; init; } = 8;

    /// <summary>How many times more with each further look, at most.</summary>
    public int Growth { get; init; } = 8;
    public int MaxLooks { get; init; } = 3;

    /// <summary>Of several words the one is followed of which so many leads reach furthest back.</summary>
    public int Weighed { get; init; } = 250;

    /// <summary>How many leads are looked at beyond those that are counted, for those among them that are deleted.</summary>
    public int CountedBeyond { get; init; } = 250;

    /// <summary>How many leads are looked at for a count of those that have several words: each is looked up for the others.</summary>
    public int CountedAmong { get; init; } = 500;
}
