namespace Caidence.Leads.Words;

/// <summary>How far a word is followed from lead to lead before all that match are asked for at once.</summary>
public sealed record LeadWordBounds : ISingletonDependency
{
    /// <summary>A beginning that more words have is not followed.</summary>
    public int MaxCodes { get; init; } = 64;

    /// <summary>How many leads are looked at first for one that is wanted: not all match the rest of the filter.</summary>
    public int LooksForOne { get; init; } = 8;

    /// <summary>How many times more with each further look, at most.</summary>
    public int Growth { get; init; } = 8;
    public int MaxLooks { get; init; } = 3;

    /// <summary>How many leads are looked at beyond those that are counted, for those among them that are deleted.</summary>
    public int CountedBeyond { get; init; } = 250;

    /// <summary>
    /// At how many leads a page and its count look first where there are several words: each is looked up for the others. The word is followed
    /// of which so many leads reach furthest back.
    /// </summary>
    public int LookedAtForSeveral { get; init; } = 250;
}
