namespace Caidence.PlatformSimulator.LinkedIn.Rest;

internal static class RestEndpoints
{
    public static void MapLinkedInRest(this IEndpointRouteBuilder app)
    {
        var rest = app.MapGroup("/rest")
            .AddEndpointFilter<RestHeaderFilter>()
            .AddEndpointFilter<RestAuthenticationFilter>();

        rest.MapGet("/leadForms", RestForms.Find);
        rest.MapGet("/leadForms/{id:long}", RestForms.Get);
        rest.MapGet("/leadFormResponses", RestResponses.Find);
        rest.MapGet("/leadFormResponses/{id}", RestResponses.Get);
        rest.MapGet("/leadNotifications", RestNotifications.Find);
        rest.MapPost("/leadNotifications", RestNotifications.CreateAsync);
        rest.MapDelete("/leadNotifications/{id:long}", RestNotifications.Delete);
    }
}
