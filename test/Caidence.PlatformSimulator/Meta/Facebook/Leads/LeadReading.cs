using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Facebook.Leads;

/// <summary>Leads and their forms, by the token of their page.</summary>
internal static class LeadReading
{
    public static void MapLeads(this IEndpointRouteBuilder graph)
    {
        graph.MapDelete("/{id}", GraphTestLeads.Delete);
        graph.MapGet("/{id}/leads", OfForm);
        graph.MapGet("/{id}/leadgen_forms", FormsOfPage);
        graph.MapPost("/{id}/test_leads", GraphTestLeads.CreateAsync);
    }

    public static IResult Node(string id, GraphCaller caller, HttpContext context, MetaState state)
    {
        if (state.FindLead(id) is { } lead && caller.Owner(lead.PageId) is { } leadPage)
        {
            return Refusal(leadPage, id) ?? GraphReading.Selected(GraphLeads.Node(lead, leadPage), context.Request);
        }

        return state.FindForm(id) is { } form && caller.Owner(form.PageId) is not null
            ? GraphReading.Selected(GraphForms.Node(form, state.Leads), context.Request)
            : GraphError.NoSuchObject(id);
    }

    private static IResult OfForm(string id, HttpContext context, MetaState state)
    {
        if (state.FindForm(id) is not { } form || GraphCaller.Of(context).Owner(form.PageId) is not { } page)
        {
            return GraphError.NoSuchObject(id);
        }

        if (Refusal(page, id) is { } refusal)
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

    private static IResult FormsOfPage(string id, HttpContext context, MetaState state)
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

    private static GraphError? Refusal(MetaPage page, string id) =>
        !page.LeadsAccess ? GraphError.NoSuchObject(id)
        : !page.Allows("leads_retrieval") ? GraphError.MissingPermission("leads_retrieval")
        : null;
}
