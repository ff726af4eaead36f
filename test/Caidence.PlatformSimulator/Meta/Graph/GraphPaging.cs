using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Graph's cursor paging over a list that is already filtered and sorted.</summary>
internal static class GraphPaging
{
    private const int DefaultLimit = 25;
    private const int LargestLimit = 500;

    public static IResult Page(HttpRequest request, IReadOnlyList<GraphNode> nodes)
    {
        var fields = GraphFields.Parse(request.Query["fields"]);
        if (nodes.Count > 0 && fields?.Refusal(nodes[0].Type) is { } refusal)
        {
            return refusal;
        }

        var limit = LimitOf(request);
        var start = StartAfter(request.Query["after"], nodes);
        var page = nodes.Skip(start).Take(limit).ToList();

        var body = new JsonObject { ["data"] = new JsonArray([.. page.Select(node => GraphFields.Select(node, fields))]) };
        if (page.Count > 0)
        {
            body["paging"] = Links(request, page, hasMore: start + page.Count < nodes.Count);
        }

        return new GraphJson(body);
    }

    private static int LimitOf(HttpRequest request) =>
        int.TryParse(request.Query["limit"], CultureInfo.InvariantCulture, out var wanted)
            ? Math.Clamp(wanted, 1, LargestLimit)
            : DefaultLimit;

    private static int StartAfter(string? cursor, IReadOnlyList<GraphNode> nodes) =>
        string.IsNullOrEmpty(cursor) ? 0 : nodes.Select(CursorOf).ToList().IndexOf(cursor) + 1;

    private static JsonObject Links(HttpRequest request, IReadOnlyList<GraphNode> page, bool hasMore)
    {
        var after = CursorOf(page[^1]);
        var links = new JsonObject { ["cursors"] = new JsonObject { ["before"] = CursorOf(page[0]), ["after"] = after } };
        if (hasMore)
        {
            var query = QueryString.Create(request.Query.Where(pair => pair.Key is not ("after" or "access_token")))
                .Add("access_token", GraphCaller.TokenIn(request)!)
                .Add("after", after);
            links["next"] = $"{request.Scheme}://{request.Host}{request.Path}{query}";
        }

        return links;
    }

    private static string CursorOf(GraphNode node) => Convert.ToBase64String(Encoding.ASCII.GetBytes((string)node.Values["id"]!));
}
