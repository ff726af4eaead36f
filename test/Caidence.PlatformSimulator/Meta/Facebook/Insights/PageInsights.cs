using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Facebook.Insights;

/// <summary><c>/{page}/insights</c>. Those of posts follow with the posts.</summary>
internal static class PageInsights
{
    private static readonly IReadOnlyList<string> Metrics =
    [
        "page_media_view", "page_total_media_view_unique", "page_follows", "page_daily_follows", "page_post_engagements", "page_follows_city", "page_follows_country",
    ];

    public static IResult OfPage(string id, HttpContext context)
    {
        var caller = GraphCaller.Of(context);
        return caller.Owner(id) is not { } page ? GraphError.NoSuchObject(id)
            : caller.MissingOf("read_insights", "pages_read_engagement") is { } refusal ? refusal
            : caller.Email is { } email && !page.TasksOf(email).Contains("ANALYZE") ? GraphError.MissingTask("ANALYZE")
            : GraphInsights.Answer(context.Request, id, Metrics, page.Followers);
    }
}
