using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Meta;
using Caidence.Social;

namespace Caidence.Platforms.Tests.Connectors;

public sealed class Instagram_connector_by_its_own_login(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    protected override bool ReachesSeveral => false;
    protected override TimeSpan RenewableAfter => TimeSpan.FromHours(25);

    private protected override SimulatedPlatform Simulated { get; } = MetaStage.Of(SocialPlatform.Instagram, AuthFlavor.InstagramLogin) with
    {
        Callback = "instagram",
        ApiPath = "/instagram/graph/",
        TokenPath = "/instagram/api/oauth/access_token",
        UseUpQuota = simulator => simulator.ChangeFacebookAppAsync(new() { ThrottleMinutes = 12 }, MetaSeeds.InstagramAppId),
    };
}
