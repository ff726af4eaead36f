using Caidence.PlatformSimulator.YouTube.Api;

namespace Caidence.PlatformSimulator.YouTube.Insights;

/// <summary>Reports of a channel, and the counters of its videos, of which there are none yet.</summary>
internal static class YouTubeInsights
{
    private static readonly string[] Readers = [GoogleScopes.ReadOnly, GoogleScopes.Manage, GoogleScopes.ForceSsl];

    public static void MapYouTubeInsights(this IEndpointRouteBuilder google)
    {
        google.MapGet("/youtubeanalytics/v2/reports", YouTubeReports.Query).AddEndpointFilter(new YouTubeGate(1, GoogleScopes.Analytics));
        foreach (var list in new[] { "videos", "videos:batchGetStats", "playlistItems" })
        {
            google.MapGet($"/youtube/v3/{list}", () => YouTubeError.NotFound).AddEndpointFilter(new YouTubeGate(1, Readers));
        }
    }
}
