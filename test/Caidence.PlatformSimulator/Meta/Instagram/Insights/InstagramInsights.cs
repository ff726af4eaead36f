using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Instagram.Insights;

/// <summary><c>/{ig}/insights</c>, at both hosts. Those of media follow with the media.</summary>
internal static class InstagramInsights
{
    private const string Followers = "follower_count";
    private const int Enough = 100;

    private static readonly IReadOnlyList<string> Daily =
    [
        "reach", Followers, "views", "accounts_engaged", "total_interactions", "likes", "comments", "shares", "saves", "replies", "reposts", "follows_and_unfollows",
        "profile_links_taps",
    ];

    private static readonly IReadOnlyList<string> OfLife = ["follower_demographics", "engaged_audience_demographics"];

    public static IResult OfAccount(string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
        GraphInstagram.For(id, context, state, accounts, "manage_insights", account =>
            account.Followers < Enough && GraphInsights.MetricsOf(context.Request).Contains(Followers)
                ? new GraphError(100, $"(#100) {Followers} is not available for accounts with fewer than {Enough} followers")
                : GraphInsights.Answer(context.Request, id, context.Request.Query["period"] == "lifetime" ? OfLife : Daily, account.Followers));
}
