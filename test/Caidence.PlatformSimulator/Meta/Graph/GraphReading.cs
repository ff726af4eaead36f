using Caidence.PlatformSimulator.Meta.Accounts;

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
            : OfLeads(id, caller, context, state);
    }

    private static IResult OfLeads(string id, GraphCaller caller, HttpContext context, MetaState state)
    {
        if (state.FindLead(id) is { } lead && caller.Owner(lead.PageId) is { } leadPage)
        {
            return LeadRefusal(leadPage, id) ?? Selected(GraphLeads.Node(lead, leadPage), context.Request);
        }

        return state.FindForm(id) is { } form && caller.Owner(form.PageId) is not null
            ? Selected(GraphForms.Node(form, state.Leads), context.Request)
            : GraphError.NoSuchObject(id);
    }

    public static IResult LeadsOfForm(string id, HttpContext context, MetaState state)
    {
        if (state.FindForm(id) is not { } form || GraphCaller.Of(context).Owner(form.PageId) is not { } page)
        {
            return GraphError.NoSuchObject(id);
        }

        if (LeadRefusal(page, id) is { } refusal)
        {
            return refusal;
        }

        if (!GraphLeadFilter.TryParse(context.Request.Query["filtering"], out var filters))
        {
            return GraphError.BadParameter("filtering");
        }

        var leads = state.Leads
            .Where(lead => lead.FormId == form.Id && filters.All(filter => filter.Matches(lead)))
            .OrderByDescending(lead => lead.CreatedTime)
            .ThenByDescending(lead => lead.Id, StringComparer.Ordinal);
        return GraphPaging.Page(context.Request, [.. leads.Select(lead => GraphLeads.Node(lead, page))]);
    }

    public static IResult FormsOfPage(string id, HttpContext context, MetaState state)
    {
        if (GraphCaller.Of(context).Owner(id) is not { } page)
        {
            return GraphError.NoSuchObject(id);
        }

        if (!page.Allows("pages_manage_ads"))
        {
            return GraphError.MissingPermission("pages_manage_ads");
        }

        var forms = state.Forms.Where(form => form.PageId == id).OrderByDescending(form => form.CreatedTime);
        return GraphPaging.Page(context.Request, [.. forms.Select(form => GraphForms.Node(form, state.Leads))]);
    }

    private static GraphError? LeadRefusal(MetaPage page, string id) =>
        !page.LeadsAccess ? GraphError.NoSuchObject(id)
        : !page.Allows("leads_retrieval") ? GraphError.MissingPermission("leads_retrieval")
        : null;

    public static IResult Selected(GraphNode node, HttpRequest request)
    {
        var fields = GraphFields.Parse(request.Query["fields"]);
        return fields?.Refusal(node.Type) ?? new GraphJson(GraphFields.Select(node, fields));
    }
}
