using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Facebook.Publishing;

/// <summary>What a page publishes by. Who may not is told so; nothing is taken yet.</summary>
internal static class PagePublishing
{
    private static readonly string[] Edges = ["feed", "photos", "videos", "video_reels", "photo_stories", "video_stories"];

    public static void MapPagePublishing(this IEndpointRouteBuilder graph)
    {
        graph.MapGet("/{id}/feed", PageFeed.OfPage);
        graph.MapGet("/{id}/scheduled_posts", (string id, HttpContext context, MetaState state) => Refuse(id, context, state));
        foreach (var edge in Edges)
        {
            graph.MapPost($"/{{id}}/{edge}", (string id, HttpContext context, MetaState state) => Refuse(id, context, state));
        }
    }

    private static GraphError Refuse(string id, HttpContext context, MetaState state)
    {
        var caller = GraphCaller.Of(context);
        return caller.Reached(id, state) is not { } page ? GraphError.Unsupported(context.Request.Method, id)
            : caller.MissingOf("pages_manage_posts", "pages_read_engagement") is { } refusal ? refusal
            : caller.Email is { } email && !page.TasksOf(email).Contains("CREATE_CONTENT") ? GraphError.MissingTask("CREATE_CONTENT")
            : GraphError.Unsupported(context.Request.Method, id);
    }
}
