using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Snapchat.Api;

namespace Caidence.PlatformSimulator.Snapchat.Insights;

/// <summary>Figures of ad accounts and public profiles. Campaigns and ads follow with what makes them.</summary>
internal static class SnapchatInsights
{
    public static void MapAdInsights(this IEndpointRouteBuilder ads)
    {
        ads.MapGet("/adaccounts/{id}/stats", OfAdAccount);
        foreach (var kind in new[] { "campaigns", "adsquads", "ads" })
        {
            ads.MapGet($"/{kind}/{{id}}/stats", () => SnapchatError.NotFound);
        }
    }

    public static void MapProfileInsights(this IEndpointRouteBuilder business) => business.MapGet("/public_profiles/{id}/stats", OfProfile);

    private static IResult OfAdAccount(string id, HttpContext context, SnapchatState state) =>
        state.OrganizationsOf(SnapchatGate.GrantOf(context).Person.Email).SelectMany(organization => organization.AdAccounts).Any(account => account.Id == id)
            ? SnapchatEnvelope.Many(context.Request, "total_stats", "total_stat",
            [
                new()
                {
                    ["id"] = id,
                    ["type"] = "AD_ACCOUNT",
                    ["granularity"] = "TOTAL",
                    ["stats"] = new JsonObject { ["impressions"] = 18_200 },
                },
            ])
            : SnapchatError.Forbidden;

    private static IResult OfProfile(string id, HttpContext context, SnapchatState state) =>
        SnapchatProfiles.ProfilesOf(context, state).Any(each => each.Profile.Id == id)
            ? SnapchatEnvelope.Many(context.Request, "lifetime_stats", "lifetime_stat", [new() { ["id"] = id, ["asset_type"] = "PROFILE" }])
            : SnapchatError.NotFound;
}
