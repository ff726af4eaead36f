using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.WhatsApp.Publishing;

/// <summary>Messages, their files and templates. Who may not is told so; nothing is taken yet.</summary>
internal static class WhatsAppPublishing
{
    public static void MapWhatsAppPublishing(this IEndpointRouteBuilder graph)
    {
        graph.MapPost("/{id}/messages", (string id, HttpContext context, MetaAccounts accounts) => Refuse(id, context, accounts));
        graph.MapGet("/{id}/message_templates", (string id, HttpContext context, MetaAccounts accounts) => Refuse(id, context, accounts));
        graph.MapPost("/{id}/message_templates", (string id, HttpContext context, MetaAccounts accounts) => Refuse(id, context, accounts));
    }

    /// <param name="id">A number, or for templates its account.</param>
    public static GraphError Refuse(string id, HttpContext context, MetaAccounts accounts)
    {
        var caller = GraphCaller.Of(context);
        var owner = accounts.FindByNumber(id);
        return !caller.Accounts.Contains(owner?.Id ?? id) ? GraphError.Unsupported(context.Request.Method, id)
            : caller.MissingOf(owner is null ? "whatsapp_business_management" : "whatsapp_business_messaging") ?? GraphError.Unsupported(context.Request.Method, id);
    }
}
