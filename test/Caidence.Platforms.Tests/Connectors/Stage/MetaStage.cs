using Caidence.Social;

namespace Caidence.Platforms.Tests.Connectors.Stage;

internal static class MetaStage
{
    public static SimulatedPlatform Of(SocialPlatform platform, AuthFlavor flavor) => new(platform, flavor)
    {
        Callback = "facebook",
        ApiPath = "/v26.0/",
        TokenPath = "/v26.0/oauth/access_token",
        RevokeOutside = (simulator, person) => simulator.ChangeMetaPersonAsync(new(person) { RemovesApp = true }),
        UseUpQuota = simulator => simulator.ChangeFacebookAppAsync(new() { ThrottleMinutes = 12 }),
        GiveAccounts = (simulator, count) => simulator.GiveMetaAccountsAsync(SimulatedPlatform.Ana, count),
    };
}
