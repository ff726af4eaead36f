using Caidence.PlatformSimulator.YouTube.Api;
using Caidence.PlatformSimulator.YouTube.Insights;
using Caidence.PlatformSimulator.YouTube.Publishing;

namespace Caidence.PlatformSimulator.YouTube;

internal static class YouTubeEndpoints
{
    /// <summary>
    /// <c>accounts.google.com</c> and <c>www.googleapis.com</c> stand below <c>/google</c>, <c>oauth2.googleapis.com</c> below
    /// <c>/google/oauth2</c>, <c>youtubeanalytics.googleapis.com</c> below <c>/google/youtubeanalytics</c>.
    /// </summary>
    public static void MapYouTube(this IEndpointRouteBuilder app)
    {
        var google = app.MapGroup("/google");
        google.MapGet("/o/oauth2/v2/auth", GoogleAuthorization.ShowAsync);
        google.MapPost("/o/oauth2/v2/auth", GoogleAuthorization.AnswerAsync);
        google.MapPost("/oauth2/token", GoogleTokenEndpoint.IssueAsync);
        google.MapPost("/oauth2/revoke", GoogleTokenEndpoint.RevokeAsync);
        google.MapGet("/oauth2/v3/userinfo", GoogleUserInfo.Get);

        google.MapGet("/youtube/v3/channels", YouTubeChannels.List)
            .AddEndpointFilter(new YouTubeGate(1, GoogleScopes.ReadOnly, GoogleScopes.Manage, GoogleScopes.ForceSsl));
        google.MapGet("/youtube/v3/commentThreads", YouTubeComments.List).AddEndpointFilter(new YouTubeGate(1, GoogleScopes.ForceSsl));
        google.MapYouTubeInsights();
        google.MapYouTubePublishing();
    }
}
