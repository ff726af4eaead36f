using Caidence.PlatformSimulator.LinkedIn.OAuth;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

internal static class RestEndpoints
{
    public static void MapLinkedInRest(this IEndpointRouteBuilder app)
    {
        var rest = app.MapGroup("/rest")
            .AddEndpointFilter<RestHeaderFilter>()
            .AddEndpointFilter<RestAuthenticationFilter>();

        MapLeads(rest.MapGroup("").AddEndpointFilter(new RestScopeFilter(forOwners: true, LinkedInScopes.Leads)));
        MapOrganizations(rest.MapGroup("").AddEndpointFilter(new RestScopeFilter(forOwners: false, "rw_organization_admin", "r_organization_admin")));

        rest.MapGet("/adAccounts", RestAdAccounts.Search).AddEndpointFilter(new RestScopeFilter(forOwners: false, "r_ads", "rw_ads"));
        rest.MapGet("/images/{urn}", RestImages.Get)
            .AddEndpointFilter(new RestScopeFilter(forOwners: false, "rw_organization_admin", "r_organization_admin", "w_organization_social"));
    }

    private static void MapLeads(IEndpointRouteBuilder leads)
    {
        leads.MapGet("/leadForms", RestForms.Find);
        leads.MapGet("/leadForms/{id:long}", RestForms.Get);
        leads.MapGet("/leadFormResponses", RestResponses.Find);
        leads.MapGet("/leadFormResponses/{id}", RestResponses.Get);
        leads.MapGet("/leadNotifications", RestNotifications.Find);
        leads.MapPost("/leadNotifications", RestNotifications.CreateAsync);
        leads.MapDelete("/leadNotifications/{id:long}", RestNotifications.Delete);
    }

    private static void MapOrganizations(IEndpointRouteBuilder organizations)
    {
        organizations.MapGet("/organizationAcls", RestAcls.Find);
        organizations.MapGet("/organizations/{id:long}", RestOrganizations.Get);
        organizations.MapGet("/organizationsLookup", RestOrganizations.Lookup);
        organizations.MapGet("/networkSizes/{urn}", RestOrganizations.NetworkSize);
        organizations.MapGet("/organizationalEntityShareStatistics", RestStatistics.Find);
    }
}
