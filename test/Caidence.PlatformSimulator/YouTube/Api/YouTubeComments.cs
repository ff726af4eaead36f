namespace Caidence.PlatformSimulator.YouTube.Api;

/// <summary><c>commentThreads.list</c> of a channel that nobody has commented on yet.</summary>
internal static class YouTubeComments
{
    public static IResult List(HttpRequest request) => request.Query["allThreadsRelatedToChannelId"].ToString() is { Length: > 0 }
        ? Results.Json(new { kind = "youtube#commentThreadListResponse", etag = "x", pageInfo = new { totalResults = 0, resultsPerPage = 20 }, items = Array.Empty<object>() })
        : YouTubeError.Missing("allThreadsRelatedToChannelId");
}
