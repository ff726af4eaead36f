namespace Caidence.Platforms.Http;

/// <summary>Patience with the platforms' servers: section <c>Platforms:Http</c>.</summary>
public sealed class PlatformHttpOptions
{
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Repeats of a read that met a network fault or a 5xx; what lasts longer is left to the caller's own schedule.</summary>
    public int Retries { get; set; } = 2;

    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>So many requests of one access in trouble within <see cref="TroublePeriod"/> begin a <see cref="Pause"/>.</summary>
    public int TroublesBeforePause { get; set; } = 6;

    public TimeSpan TroublePeriod { get; set; } = TimeSpan.FromMinutes(1);

    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(30);
}
