using Caidence.PlatformSimulator.Snapchat.Api;
using Caidence.PlatformSimulator.Snapchat.Insights;
using Caidence.PlatformSimulator.Snapchat.Leads;
using Caidence.PlatformSimulator.Snapchat.Publishing;

namespace Caidence.PlatformSimulator.Snapchat;

internal static class SnapchatEndpoints
{
    /// <summary>
    /// <c>accounts.snapchat.com</c> and <c>adsapi.snapchat.com</c> stand below <c>/snapchat</c>, <c>businessapi.snapchat.com</c> below
    /// <c>/snapchat/business</c>.
    /// </summary>
    public static void MapSnapchat(this IEndpointRouteBuilder app)
    {
        var snapchat = app.MapGroup("/snapchat");
        snapchat.MapGet("/login/oauth2/authorize", SnapchatAuthorization.ShowAsync);
        snapchat.MapPost("/login/oauth2/authorize", SnapchatAuthorization.AnswerAsync);
        snapchat.MapPost("/login/oauth2/access_token", SnapchatTokenEndpoint.IssueAsync);

        var ads = snapchat.MapGroup("/v1").AddEndpointFilter(new SnapchatGate(SnapchatScopes.Marketing, isForListed: false));
        ads.MapGet("/me", SnapchatAds.Me);
        ads.MapGet("/me/organizations", SnapchatAds.Organizations);
        ads.MapGet("/organizations/{id}/adaccounts", SnapchatAds.AdAccounts);
        ads.MapAdPublishing();
        ads.MapAdInsights();
        ads.MapLeads();

        var business = snapchat.MapGroup("/business/v1").AddEndpointFilter(new SnapchatGate(SnapchatScopes.Profiles, isForListed: true));
        business.MapGet("/public_profiles/my_profile", SnapchatProfiles.Mine);
        business.MapProfilePublishing();
        business.MapProfileInsights();
        business.MapGet("/organizations/{id}/public_profiles", SnapchatProfiles.OfOrganization);
    }
}
