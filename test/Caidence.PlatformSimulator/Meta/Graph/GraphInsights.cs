using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Figures of pages and accounts. A metric that is gone fails the whole call; a small account has none.</summary>
internal static class GraphInsights
{
    private const int Enough = 100;

    public static readonly IReadOnlyList<string> OfPages =
    [
        "page_media_view", "page_total_media_view_unique", "page_follows", "page_daily_follows", "page_post_engagements", "page_follows_city", "page_follows_country",
    ];

    public static readonly IReadOnlyList<string> OfInstagram =
    [
        "reach", "follower_count", "views", "accounts_engaged", "total_interactions", "likes", "comments", "shares", "saves", "replies", "reposts",
        "follows_and_unfollows", "profile_links_taps", "follower_demographics", "engaged_audience_demographics",
    ];

    public static IResult OfPage(string id, HttpContext context, MetaState state)
    {
        var caller = GraphCaller.Of(context);
        return caller.Owner(id) is not { } page ? GraphError.NoSuchObject(id)
            : caller.MissingOf("read_insights", "pages_read_engagement") is { } refusal ? refusal
            : caller.Email is { } email && !page.TasksOf(email).Contains("ANALYZE") ? GraphError.MissingTask("ANALYZE")
            : Answer(context.Request, id, OfPages, page.Followers);
    }

    public static IResult Answer(HttpRequest request, string id, IReadOnlyList<string> known, long audience)
    {
        var metrics = request.Query["metric"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (metrics.Length == 0 || metrics.Any(metric => !known.Contains(metric)))
        {
            return new GraphError(100, "(#100) The value must be a valid insights metric");
        }

        var period = request.Query["period"].ToString() is { Length: > 0 } given ? given : "day";
        return new GraphJson(new JsonObject
        {
            ["data"] = new JsonArray([.. metrics.Where(_ => audience >= Enough).Select(metric => (JsonNode)new JsonObject
            {
                ["name"] = metric,
                ["period"] = period,
                ["title"] = metric,
                ["id"] = $"{id}/insights/{metric}/{period}",
                ["values"] = new JsonArray(new JsonObject { ["value"] = audience / 7, ["end_time"] = "2026-11-21T08:00:00+0000" }),
            })]),
        });
    }
}
