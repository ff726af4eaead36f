using System.Text.Json.Serialization;

namespace Caidence.Platforms.Budgets;

/// <summary>One budget of a platform, as <c>platforms.json</c> has it.</summary>
/// <param name="Name">In words, after the platform's name.</param>
/// <param name="Per">Whose it is.</param>
/// <param name="Window">When it begins anew.</param>
/// <param name="Amount">How much; of what a platform reports itself, percent.</param>
/// <param name="Paths">Below the API's address, for a budget of certain calls only; those count in no budget of the same owner besides.</param>
/// <param name="WriteCost">Of a call that is no read.</param>
public sealed record PlatformLimit(string Name, LimitOwner Per, LimitWindow Window, int Amount = 100, IReadOnlyList<string>? Paths = null, int WriteCost = 1);

[JsonConverter(typeof(JsonStringEnumConverter<LimitOwner>))]
public enum LimitOwner
{
    App,

    /// <summary>A token: a person's, or that of a page.</summary>
    Access,
}

[JsonConverter(typeof(JsonStringEnumConverter<LimitWindow>))]
public enum LimitWindow
{
    Second,
    UtcDay,

    /// <summary>Google's day, from midnight to midnight in California.</summary>
    PacificDay,

    /// <summary>The platform counts and says in headers how far we are.</summary>
    Reported,
}
