using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Graph;
using Caidence.PlatformSimulator.Meta.Instagram.Insights;
using Caidence.PlatformSimulator.Meta.Instagram.Publishing;

namespace Caidence.PlatformSimulator.Meta.Instagram;

/// <summary>Instagram's hosts below <c>/instagram</c>: <c>www</c> at <c>/oauth</c>, <c>api</c> at <c>/api</c>, <c>graph</c> at <c>/graph</c>.</summary>
internal static class InstagramEndpoints
{
    public static void MapInstagram(this IEndpointRouteBuilder app)
    {
        var instagram = app.MapGroup("/instagram");
        instagram.MapGet("/oauth/authorize", (HttpRequest request, InstagramDialog dialog) => dialog.Show(request));
        instagram.MapPost("/oauth/authorize", async (HttpRequest request, InstagramDialog dialog) => dialog.Decide(request, await request.ReadFormAsync()));
        instagram.MapPost("/api/oauth/access_token", async (HttpRequest request, InstagramLogin login) => login.Buy(await request.ReadFormAsync()));
        instagram.MapGet("/graph/access_token", (HttpRequest request, InstagramLogin login) => login.Extend(request));
        instagram.MapGet("/graph/refresh_access_token", (HttpRequest request, InstagramLogin login) => login.Refresh(request));

        var graph = instagram.MapGroup("/graph/{version:regex(^v\\d+\\.\\d+$)}")
            .AddEndpointFilter<GraphVersionFilter>()
            .AddEndpointFilter<InstagramAuthenticationFilter>()
            .AddEndpointFilter<GraphThrottleFilter>()
            .AddEndpointFilter<GraphLegacyFilter>();
        graph.MapGet("/me", (HttpContext context, MetaState state, MetaAccounts accounts) =>
            Account(GraphCaller.Of(context).Accounts[0], context, state, accounts));
        graph.MapGet("/{id}", Account);
        graph.MapGet("/{id}/insights", InstagramInsights.OfAccount);
        graph.MapInstagramPublishing();
    }

    private static IResult Account(string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
        GraphInstagram.For(id, context, state, accounts, "basic", account =>
            GraphReading.Selected(GraphInstagram.Me(account, context.Request), context.Request));
}
