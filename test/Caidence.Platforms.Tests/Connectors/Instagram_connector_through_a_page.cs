using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.Social;

namespace Caidence.Platforms.Tests.Connectors;

public sealed class Instagram_connector_through_a_page(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    private protected override SimulatedPlatform Simulated { get; } = MetaStage.Of(SocialPlatform.Instagram, AuthFlavor.FacebookLogin) with
    {
        Callback = "instagram",
    };
}
