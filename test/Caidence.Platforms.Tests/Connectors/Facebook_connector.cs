using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.Social;

namespace Caidence.Platforms.Tests.Connectors;

public sealed class Facebook_connector(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    private protected override SimulatedPlatform Simulated { get; } = MetaStage.Of(SocialPlatform.Facebook, AuthFlavor.FacebookLogin) with
    {
        Callback = "facebook",
    };
}
