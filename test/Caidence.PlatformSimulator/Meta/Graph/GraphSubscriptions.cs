using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary><c>/{page}/subscribed_apps</c>: which of the page's events come to our app.</summary>
internal static class GraphSubscriptions
{
    private const string Permission = "pages_manage_metadata";

    public static IResult List(string id, HttpContext context, MetaState state) => For(id, context, page => new GraphJson(new JsonObject
    {
        ["data"] = page.SubscribedFields.Count == 0 ? [] : new JsonArray(new JsonObject
        {
            ["id"] = page.AppId,
            ["name"] = "Caidence",
            ["subscribed_fields"] = new JsonArray([.. page.SubscribedFields.Select(field => (JsonNode)field)]),
        }),
    }));

    public static IResult Subscribe(string id, HttpContext context, MetaState state) => For(id, context, page =>
    {
        var fields = ((string?)context.Request.Query["subscribed_fields"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length == 0)
        {
            return GraphError.BadParameter("subscribed_fields");
        }

        state.Keep(state.FindPage(page.Id)! with { SubscribedFields = fields });
        return GraphJson.Success;
    });

    public static IResult Unsubscribe(string id, HttpContext context, MetaState state) => For(id, context, page =>
    {
        state.Keep(state.FindPage(page.Id)! with { SubscribedFields = [] });
        return GraphJson.Success;
    });

    private static IResult For(string id, HttpContext context, Func<MetaPage, IResult> answer) =>
        GraphCaller.Of(context).Owner(id) is not { } page ? GraphError.NoSuchObject(id)
        : !page.Allows(Permission) ? GraphError.MissingPermission(Permission)
        : answer(page);
}
