using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Graph;
using Caidence.PlatformSimulator.Meta.WhatsApp.Publishing;

namespace Caidence.PlatformSimulator.Meta.Instagram.Publishing;

/// <summary>Containers and how many may be published. Who may not is told so; no container is taken yet.</summary>
internal static class InstagramPublishing
{
    public static void MapInstagramPublishing(this IEndpointRouteBuilder graph)
    {
        graph.MapGet("/{id}/media", GraphInstagram.Media);
        graph.MapGet("/{id}/content_publishing_limit", Limit);
        graph.MapPost("/{id}/media_publish", Refuse);

        // Numbers of WhatsApp keep their files under the same name.
        graph.MapPost("/{id}/media", (string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
            accounts.FindInstagram(id) is null ? WhatsAppPublishing.Refuse(id, context, accounts) : Refuse(id, context, state, accounts));
    }

    private static IResult Limit(string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
        GraphInstagram.For(id, context, state, accounts, "content_publish", _ => new GraphJson(new JsonObject
        {
            ["data"] = new JsonArray(new JsonObject
            {
                ["quota_usage"] = 2, ["config"] = new JsonObject { ["quota_total"] = 100, ["quota_duration"] = 86_400 },
            }),
        }));

    private static IResult Refuse(string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
        GraphInstagram.For(id, context, state, accounts, "content_publish", _ => GraphError.Unsupported(context.Request.Method, id));
}
