using Caidence.PlatformSimulator.YouTube.Api;

namespace Caidence.PlatformSimulator.YouTube.Publishing;

/// <summary>Uploads, thumbnails, edits and comments. Who may not is told so; nothing is taken yet.</summary>
internal static class YouTubePublishing
{
    private const int Write = 50;

    public static void MapYouTubePublishing(this IEndpointRouteBuilder google)
    {
        // Uploads have a bucket of their own, which is not counted here.
        google.MapPost("/upload/youtube/v3/videos", () => YouTubeError.NotFound).AddEndpointFilter(new YouTubeGate(0, GoogleScopes.Upload, GoogleScopes.Manage, GoogleScopes.ForceSsl));
        google.MapPut("/upload/youtube/v3/videos", () => YouTubeError.NotFound).AddEndpointFilter(new YouTubeGate(0, GoogleScopes.Upload, GoogleScopes.Manage, GoogleScopes.ForceSsl));
        google.MapPost("/upload/youtube/v3/thumbnails/set", () => YouTubeError.NotFound)
            .AddEndpointFilter(new YouTubeGate(Write, GoogleScopes.Upload, GoogleScopes.Manage, GoogleScopes.ForceSsl));
        google.MapPut("/youtube/v3/videos", () => YouTubeError.NotFound).AddEndpointFilter(new YouTubeGate(Write, GoogleScopes.Manage, GoogleScopes.ForceSsl));
        google.MapDelete("/youtube/v3/videos", () => YouTubeError.NotFound).AddEndpointFilter(new YouTubeGate(Write, GoogleScopes.Manage, GoogleScopes.ForceSsl));
        google.MapPost("/youtube/v3/commentThreads", () => YouTubeError.NotFound).AddEndpointFilter(new YouTubeGate(Write, GoogleScopes.ForceSsl));
    }
}
