using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Facebook.Leads;

namespace Caidence.PlatformSimulator.Meta.Graph;

internal static class GraphReading
{
    private static readonly GraphNodeType AppType = new("Application", ["id", "name"], ["id", "name"]);

    /// <summary><c>GET /{id}</c> of anything.</summary>
    public static IResult Node(string id, HttpContext context, MetaState state, MetaAccounts accounts, GraphPages pages)
    {
        var caller = GraphCaller.Of(context);
        if (caller.Reached(id, state) is { } page)
        {
            return GraphPages.RefusalOf(context.Request.Query["fields"], caller)
                ?? Selected(pages.Node(page, caller, context.Request), context.Request);
        }

        if (accounts.FindInstagram(id) is not null)
        {
            return GraphInstagram.For(id, context, state, accounts, "basic", account =>
                Selected(GraphInstagram.Node(account, context.Request), context.Request));
        }

        if (GraphWhatsApp.Node(id, caller, accounts) is { } node)
        {
            return caller.MissingOf("whatsapp_business_management") ?? Selected(node, context.Request);
        }

        return id == caller.AppId && GraphAppToken.Is(caller.Token)
            ? Selected(new(AppType, new() { ["id"] = id, ["name"] = "Caidence" }), context.Request)
            : LeadReading.Node(id, caller, context, state);
    }

    public static IResult Selected(GraphNode node, HttpRequest request)
    {
        var fields = GraphFields.Parse(request.Query["fields"]);
        return fields?.Refusal(node.Type) ?? new GraphJson(GraphFields.Select(node, fields));
    }
}
