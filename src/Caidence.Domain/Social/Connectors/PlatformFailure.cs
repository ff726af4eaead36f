namespace Caidence.Social.Connectors;

/// <summary>What went wrong with a call, in the few words every platform's errors are sorted into.</summary>
/// <param name="Reason">The platform's own words, shortened, never holding a token.</param>
public sealed record PlatformFailure(PlatformFailureKind Kind, string Reason)
{
    /// <summary>The missing scope, for <see cref="PlatformFailureKind.Permission"/>.</summary>
    public string? Permission { get; init; }

    /// <summary>When to come again, where that is known: <see cref="PlatformFailureKind.RateLimited"/>, and a platform that is left alone for a while.</summary>
    public TimeSpan? RetryIn { get; init; }

    /// <summary>For <see cref="PlatformFailureKind.Reauth"/>: time alone ended the access; nobody took it back.</summary>
    public bool IsExpiry { get; init; }

    /// <summary>One of <see cref="CaidenceErrorCodes.Social"/>, where that says more than the kind.</summary>
    public string? Code { get; init; }

    /// <summary>One of <see cref="AccountObstacle"/>: something is to be done about the account first.</summary>
    public string? Obstacle { get; init; }
}

public enum PlatformFailureKind
{
    /// <summary>The token is unusable until a person reconnects.</summary>
    Reauth,

    Permission,

    RateLimited,

    NotFound,

    /// <summary>Try again with back-off.</summary>
    Transient,

    /// <summary>Trying again will not help.</summary>
    Permanent,

    /// <summary>The platform does not offer this to our app: allow-list, missing product. Reconnecting does not help.</summary>
    Unavailable,

    /// <summary>Our own set-up is wrong: alert the operator, do not burn tries.</summary>
    Configuration,
}
