using Caidence.PlatformSimulator.LinkedIn.Rest;

namespace Caidence.PlatformSimulator.LinkedIn.Insights;

/// <summary>Figures of organizations and posts. Only the lifetime totals are there yet.</summary>
internal static class LinkedInInsights
{
    public static void MapLinkedInInsights(this IEndpointRouteBuilder rest)
    {
        var organizations = rest.MapGroup("").AddEndpointFilter(new RestScopeFilter(forOwners: false, "rw_organization_admin", "r_organization_admin"));
        organizations.MapGet("/organizationalEntityShareStatistics", RestStatistics.Find);
        organizations.MapGet("/organizationPageStatistics", (HttpContext context) => Refuse("organization", "organizationPageStatistics", context));
        organizations.MapGet("/organizationalEntityFollowerStatistics", (HttpContext context) => Refuse("organizationalEntity", "organizationalEntityFollowerStatistics", context));
        rest.MapGet("/socialActions/{urn}", () => RestError.NoSuchResource)
            .AddEndpointFilter(new RestScopeFilter(forOwners: false, "r_organization_social", "w_organization_social"));
        rest.MapGet("/memberCreatorPostAnalytics", () => RestError.NoSuchResource).AddEndpointFilter(new RestScopeFilter(forOwners: false, "r_member_postAnalytics"));
    }

    private static RestError Refuse(string finder, string resource, HttpContext context)
    {
        var query = context.Request.Query;
        return query["q"] != finder || query[finder].ToString() is not { Length: > 0 } urn ? RestError.Invalid(finder)
            : !RestCaller.Of(context).Owns(urn) ? RestError.AccessDenied($"{resource}.FINDER-{finder}")
            : RestError.NoSuchResource;
    }
}
