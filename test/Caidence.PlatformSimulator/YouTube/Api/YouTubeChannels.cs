using System.Globalization;
using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.YouTube.Api;

/// <summary><c>channels.list</c>. Counters are text, and what was not asked for is left out.</summary>
internal static class YouTubeChannels
{
    public static IResult List(HttpContext context, YouTubeState state)
    {
        var query = context.Request.Query;
        var parts = query["part"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return YouTubeError.Missing("part");
        }

        if (query["mine"] != "true" && !query.ContainsKey("id"))
        {
            return YouTubeError.Missing("id, mine");
        }

        var ids = query["mine"] == "true" ? YouTubeGate.GrantOf(context).Accounts : query["id"].ToString().Split(',');
        var channels = ids.Select(state.Find).OfType<YouTubeChannel>().ToList();
        var answer = new JsonObject
        {
            ["kind"] = "youtube#channelListResponse",
            ["etag"] = "x",
            ["pageInfo"] = new JsonObject { ["totalResults"] = channels.Count, ["resultsPerPage"] = 5 },
        };
        if (channels.Count > 0)
        {
            answer["items"] = new JsonArray([.. channels.Select(channel => Item(channel, parts, context.Request))]);
        }

        return Results.Json(answer);
    }

    private static JsonObject Item(YouTubeChannel channel, string[] parts, HttpRequest request)
    {
        var item = new JsonObject { ["kind"] = "youtube#channel", ["etag"] = "x", ["id"] = channel.Id };
        foreach (var part in parts)
        {
            item[part] = part switch
            {
                "snippet" => Snippet(channel, request),
                "contentDetails" => new JsonObject { ["relatedPlaylists"] = new JsonObject { ["likes"] = "LL", ["uploads"] = $"UU{channel.Id[2..]}" } },
                "statistics" => Statistics(channel),
                "status" => new JsonObject { ["privacyStatus"] = "public", ["isLinked"] = true, ["longUploadsStatus"] = "allowed" },
                _ => null,
            };
        }

        return item;
    }

    private static JsonObject Snippet(YouTubeChannel channel, HttpRequest request) => new()
    {
        ["title"] = channel.Title,
        ["customUrl"] = channel.CustomUrl,
        ["publishedAt"] = "2020-01-01T00:00:00Z",
        ["thumbnails"] = new JsonObject
        {
            ["default"] = new JsonObject { ["url"] = Avatars.Of(request, Avatars.SeedOf(channel.Title)), ["width"] = 88, ["height"] = 88 },
        },
        ["country"] = "DE",
    };

    private static JsonObject Statistics(YouTubeChannel channel)
    {
        var statistics = new JsonObject
        {
            ["viewCount"] = channel.Views.ToString(CultureInfo.InvariantCulture),
            ["hiddenSubscriberCount"] = channel.HidesSubscribers,
            ["videoCount"] = channel.Videos.ToString(CultureInfo.InvariantCulture),
        };
        if (!channel.HidesSubscribers)
        {
            statistics["subscriberCount"] = channel.Subscribers.ToString(CultureInfo.InvariantCulture);
        }

        return statistics;
    }
}
