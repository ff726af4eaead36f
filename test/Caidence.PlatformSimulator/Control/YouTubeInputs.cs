using Caidence.PlatformSimulator.YouTube;

namespace Caidence.PlatformSimulator.Control;

/// <summary>What to change about the project; null leaves it.</summary>
public sealed record YouTubeChange
{
    public int? DailyUnits { get; init; }

    /// <summary>Refresh tokens live for a week.</summary>
    public bool? IsInTesting { get; init; }

    /// <summary>Accounts without a channel are refused instead of shown none.</summary>
    public bool? DemandsSignup { get; init; }

    public string? ClientSecret { get; init; }
}

public sealed record YouTubeOverview(IReadOnlyList<YouTubeChannel> Channels, int UnitsUsed, int DailyUnits);
