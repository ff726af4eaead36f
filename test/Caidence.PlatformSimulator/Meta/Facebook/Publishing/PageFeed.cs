using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Facebook.Publishing;

/// <summary><c>/{page}/feed</c>, to read. Nothing has been posted yet.</summary>
internal static class PageFeed
{
    private static readonly GraphNodeType Type = new("Post", ["id", "message", "created_time", "comments", "permalink_url"], ["id", "created_time", "message"]);

    public static IResult OfPage(string id, HttpContext context, MetaState state)
    {
        var caller = GraphCaller.Of(context);
        var fields = GraphFields.Parse(context.Request.Query["fields"]);
        return caller.Reached(id, state) is null ? GraphError.NoSuchObject(id)
            : caller.MissingOf("pages_read_engagement") is { } refusal ? refusal
            : fields?.Names.ContainsKey("comments") == true && caller.MissingOf("pages_read_user_content") is { } closed ? closed
            : fields?.Refusal(Type) ?? new GraphJson(new JsonObject { ["data"] = new JsonArray() });
    }
}
