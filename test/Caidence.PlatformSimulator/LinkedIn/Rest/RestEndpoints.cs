using Caidence.PlatformSimulator.LinkedIn.Insights;
using Caidence.PlatformSimulator.LinkedIn.Leads;
using Caidence.PlatformSimulator.LinkedIn.Publishing;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

internal static class RestEndpoints
{
    public static void MapLinkedInRest(this IEndpointRouteBuilder app)
    {
        var rest = app.MapGroup("/rest")
            .AddEndpointFilter<RestHeaderFilter>()
            .AddEndpointFilter<RestAuthenticationFilter>();

        rest.MapLinkedInLeads();
        rest.MapLinkedInInsights();
        rest.MapLinkedInPublishing();
        MapOrganizations(rest.MapGroup("").AddEndpointFilter(new RestScopeFilter(forOwners: false, "rw_organization_admin", "r_organization_admin")));

        rest.MapGet("/adAccounts", RestAdAccounts.Search).AddEndpointFilter(new RestScopeFilter(forOwners: false, "r_ads", "rw_ads"));
        rest.MapGet("/images/{urn}", RestImages.Get)
            .AddEndpointFilter(new RestScopeFilter(forOwners: false, "rw_organization_admin", "r_organization_admin", "w_organization_social"));
    }

    private static void MapOrganizations(IEndpointRouteBuilder organizations)
    {
        organizations.MapGet("/organizationAcls", RestAcls.Find);
        organizations.MapGet("/organizations/{id:long}", RestOrganizations.Get);
        organizations.MapGet("/organizationsLookup", RestOrganizations.Lookup);
        organizations.MapGet("/networkSizes/{urn}", RestOrganizations.NetworkSize);
    }
}
