using Caidence.PlatformSimulator.LinkedIn.OAuth;
using Caidence.PlatformSimulator.LinkedIn.Rest;

namespace Caidence.PlatformSimulator.LinkedIn.Leads;

internal static class LinkedInLeads
{
    public static void MapLinkedInLeads(this IEndpointRouteBuilder rest)
    {
        var leads = rest.MapGroup("").AddEndpointFilter(new RestScopeFilter(forOwners: true, LinkedInScopes.Leads));
        leads.MapGet("/leadForms", RestForms.Find);
        leads.MapGet("/leadForms/{id:long}", RestForms.Get);
        leads.MapGet("/leadFormResponses", RestResponses.Find);
        leads.MapGet("/leadFormResponses/{id}", RestResponses.Get);
        leads.MapGet("/leadNotifications", RestNotifications.Find);
        leads.MapPost("/leadNotifications", RestNotifications.CreateAsync);
        leads.MapDelete("/leadNotifications/{id:long}", RestNotifications.Delete);
    }
}
