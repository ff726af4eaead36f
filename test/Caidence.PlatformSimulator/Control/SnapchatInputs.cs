namespace Caidence.PlatformSimulator.Control;

/// <summary>What to change about how Snapchat treats the app; null leaves it.</summary>
public sealed record SnapchatChange
{
    /// <summary>Whether the app may use public profiles.</summary>
    public bool? IsAllowListed { get; init; }

    /// <summary>Whether every call is one too many.</summary>
    public bool? IsThrottled { get; init; }

    /// <summary>An ad account that comes as a failed item of an answer that succeeds.</summary>
    public string? BrokenAdAccount { get; init; }

    public string? ClientSecret { get; init; }
}
