using Caidence.PlatformSimulator.Snapchat.Api;

namespace Caidence.PlatformSimulator.Snapchat.Publishing;

/// <summary>Media, stories, spotlights and ads. Who may not is told so; nothing is taken yet.</summary>
internal static class SnapchatPublishing
{
    public static void MapProfilePublishing(this IEndpointRouteBuilder business)
    {
        foreach (var kind in new[] { "media", "stories", "spotlights", "saved_stories" })
        {
            business.MapPost($"/public_profiles/{{id}}/{kind}", () => SnapchatError.NotFound);
        }

        business.MapGet("/public_profiles/{id}/spotlights/{spotlight}", () => SnapchatError.NotFound);
    }

    public static void MapAdPublishing(this IEndpointRouteBuilder ads)
    {
        foreach (var path in new[] { "/adaccounts/{id}/media", "/media/{id}/upload", "/adaccounts/{id}/creatives", "/adaccounts/{id}/campaigns", "/campaigns/{id}/adsquads", "/adsquads/{id}/ads" })
        {
            ads.MapPost(path, () => SnapchatError.NotFound);
        }

        ads.MapGet("/media/{id}", () => SnapchatError.NotFound);
    }
}
