using System.Collections.Concurrent;

namespace Caidence.PlatformSimulator.YouTube;

/// <summary>Channels, and what is left of the project's quota, which starts anew at midnight in California.</summary>
public sealed class YouTubeState
{
    public const int UsualUnits = 10_000;

    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");
    private readonly ConcurrentDictionary<string, YouTubeChannel> _channels = [];
    private readonly ConcurrentDictionary<DateOnly, int> _units = [];

    public YouTubeState() => Reset();

    public IEnumerable<YouTubeChannel> Channels => _channels.Values.OrderBy(channel => channel.Id, StringComparer.Ordinal);

    /// <summary>Units per day.</summary>
    public int DailyUnits { get; set; }

    /// <summary>While the consent screen is in testing, refresh tokens live for a week.</summary>
    public bool IsInTesting { get; set; }

    /// <summary>Accounts without a channel are refused instead of shown none.</summary>
    public bool DemandsSignup { get; set; }

    public void Reset()
    {
        _channels.Clear();
        _units.Clear();
        (DailyUnits, IsInTesting, DemandsSignup) = (UsualUnits, false, false);
        foreach (var channel in YouTubeSeeds.Channels)
        {
            Keep(channel);
        }
    }

    public void Keep(YouTubeChannel channel) => _channels[channel.Id] = channel;

    public YouTubeChannel? Find(string id) => _channels.GetValueOrDefault(id);

    /// <summary>The largest first.</summary>
    public IReadOnlyList<YouTubeChannel> ChannelsOf(string email) =>
        [.. Channels.Where(channel => channel.Email == email).OrderByDescending(channel => channel.Subscribers)];

    public int UnitsUsed(DateTimeOffset now) => _units.GetValueOrDefault(DayOf(now));

    /// <summary>Counts a call, whatever comes of it; false when the day's units do not reach.</summary>
    public bool TrySpend(int units, DateTimeOffset now) => _units.AddOrUpdate(DayOf(now), units, (_, used) => used + units) <= DailyUnits;

    private static DateOnly DayOf(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Pacific).DateTime);
}
