namespace Caidence.Platforms.Versions;

/// <summary>Says which configured API versions are gone, going or unknown, so that nobody learns it from a failing call.</summary>
public static class PlatformVersionCheck
{
    public static readonly TimeSpan NoticePeriod = TimeSpan.FromDays(60);

    /// <returns>Null when the version has more than 60 days to live, or no announced end.</returns>
    public static PlatformVersionWarning? Check(string platform, string version, DateOnly today)
    {
        var known = PlatformCatalog.For(platform).Versions.FirstOrDefault(candidate => candidate.Version == version);
        if (known is null)
        {
            return new(platform, version, Sunset: null, DaysLeft: null);
        }

        return known.Sunset is { } sunset && sunset.DayNumber - today.DayNumber <= NoticePeriod.Days
            ? new(platform, version, sunset, sunset.DayNumber - today.DayNumber)
            : null;
    }
}

/// <param name="Sunset">Null when the calendar does not know the version.</param>
/// <param name="DaysLeft">Zero or less: the version is gone.</param>
public sealed record PlatformVersionWarning(string Platform, string Version, DateOnly? Sunset, int? DaysLeft)
{
    public override string ToString() => this switch
    {
        { Sunset: null } => $"{Platform} API version {Version} is not in the version calendar.",
        { DaysLeft: <= 0 } => $"{Platform} API version {Version} ended on {Sunset:yyyy-MM-dd}.",
        _ => $"{Platform} API version {Version} ends on {Sunset:yyyy-MM-dd}, in {DaysLeft} days.",
    };
}
