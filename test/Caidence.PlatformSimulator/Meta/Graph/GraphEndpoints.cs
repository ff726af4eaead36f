namespace Caidence.PlatformSimulator.Meta.Graph;

internal static class GraphEndpoints
{
    public static void MapGraph(this IEndpointRouteBuilder app)
    {
        var graph = app.MapGroup("/{version:regex(^v\\d+\\.\\d+$)}")
            .AddEndpointFilter<GraphVersionFilter>()
            .AddEndpointFilter<GraphAuthenticationFilter>()
            .AddEndpointFilter<GraphThrottleFilter>();

        graph.MapGet("/{id}", GraphReading.Node);
        graph.MapDelete("/{id}", GraphTestLeads.Delete);
        graph.MapGet("/{id}/leads", GraphReading.LeadsOfForm);
        graph.MapGet("/{id}/leadgen_forms", GraphReading.FormsOfPage);
        graph.MapPost("/{id}/test_leads", GraphTestLeads.CreateAsync);
        graph.MapGet("/{id}/subscribed_apps", GraphSubscriptions.List);
        graph.MapPost("/{id}/subscribed_apps", GraphSubscriptions.Subscribe);
        graph.MapDelete("/{id}/subscribed_apps", GraphSubscriptions.Unsubscribe);
    }
}
