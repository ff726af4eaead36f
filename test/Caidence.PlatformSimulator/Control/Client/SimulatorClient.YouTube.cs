using Caidence.PlatformSimulator.YouTube;

namespace Caidence.PlatformSimulator.Control.Client;

public sealed partial class SimulatorClient
{
    public Task<YouTubeOverview> YouTubeAsync() => GetAsync<YouTubeOverview>("youtube");

    public Task ChangeYouTubeAsync(YouTubeChange change) => SendAsync(HttpMethod.Patch, "youtube", change);

    /// <summary>Makes a channel, or changes what is known of it.</summary>
    public Task KeepYouTubeChannelAsync(YouTubeChannel channel) => SendAsync(HttpMethod.Put, "youtube/channels", channel);
}
