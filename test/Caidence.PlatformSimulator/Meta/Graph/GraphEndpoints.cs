using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Facebook.Insights;
using Caidence.PlatformSimulator.Meta.Facebook.Leads;
using Caidence.PlatformSimulator.Meta.Facebook.Publishing;
using Caidence.PlatformSimulator.Meta.Instagram.Insights;
using Caidence.PlatformSimulator.Meta.Instagram.Publishing;
using Caidence.PlatformSimulator.Meta.Login;
using Caidence.PlatformSimulator.Meta.WhatsApp.Publishing;

namespace Caidence.PlatformSimulator.Meta.Graph;

internal static class GraphEndpoints
{
    public static void MapGraph(this IEndpointRouteBuilder app)
    {
        // Who signed in only is known to the sign-in's own book, which asks for no proof.
        app.MapGroup("/{version:regex(^v\\d+\\.\\d+$)}").AddEndpointFilter<GraphVersionFilter>().AddEndpointFilter<GraphSignInFilter>()
            .AddEndpointFilter<GraphAuthenticationFilter>().AddEndpointFilter<GraphThrottleFilter>().AddEndpointFilter<GraphLegacyFilter>().MapGet("/me", GraphMe.Me);

        var graph = app.MapGroup("/{version:regex(^v\\d+\\.\\d+$)}")
            .AddEndpointFilter<GraphVersionFilter>()
            .AddEndpointFilter<GraphAuthenticationFilter>()
            .AddEndpointFilter<GraphThrottleFilter>()
            .AddEndpointFilter<GraphLegacyFilter>();

        graph.MapGet("/me/accounts", GraphMe.Pages);
        graph.MapGet("/me/businesses", GraphMe.Businesses);
        graph.MapGet("/me/permissions", GraphMe.Permissions);
        graph.MapDelete("/{id}/permissions", (string id, HttpContext context, MetaAgreements agreements) =>
            GraphConsent.Withdraw(id, null, context, agreements));
        graph.MapDelete("/{id}/permissions/{permission}", GraphConsent.Withdraw);
        graph.MapGet("/{id}/owned_pages", (string id, HttpContext context, MetaState state, MetaAccounts accounts, GraphPages pages) =>
            GraphMe.PagesOfBusiness(id, isClient: false, context, state, accounts, pages));
        graph.MapGet("/{id}/client_pages", (string id, HttpContext context, MetaState state, MetaAccounts accounts, GraphPages pages) =>
            GraphMe.PagesOfBusiness(id, isClient: true, context, state, accounts, pages));
        graph.MapGet("/", (HttpContext context) => GraphError.Unsupported(context.Request.Method, ""));
        graph.MapPagePublishing();
        graph.MapLeads();
        graph.MapInstagramPublishing();
        graph.MapWhatsAppPublishing();
        graph.MapGet("/{id}/insights", (string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
            accounts.FindInstagram(id) is null ? PageInsights.OfPage(id, context) : InstagramInsights.OfAccount(id, context, state, accounts));
        graph.MapGet("/{id}/phone_numbers", GraphWhatsApp.Numbers);
        graph.MapGet("/{id}/whatsapp_business_profile", GraphWhatsApp.Profile);
        graph.MapPost("/{id}/register", GraphRegistration.RegisterAsync);
        graph.MapGet("/{id}", GraphReading.Node);
        graph.MapGet("/{id}/subscribed_apps", (string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
            accounts.FindWhatsApp(id) is null ? GraphSubscriptions.List(id, context, state) : GraphWhatsApp.Subscribers(id, context, accounts));
        graph.MapPost("/{id}/subscribed_apps", (string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
            accounts.FindWhatsApp(id) is null ? GraphSubscriptions.Subscribe(id, context, state) : GraphWhatsApp.Subscribe(id, context, accounts));
        graph.MapDelete("/{id}/subscribed_apps", (string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
            accounts.FindWhatsApp(id) is null ? GraphSubscriptions.Unsubscribe(id, context, state) : GraphWhatsApp.Unsubscribe(id, context, accounts));
    }
}
