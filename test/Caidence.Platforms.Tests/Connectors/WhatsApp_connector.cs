using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.Social;

namespace Caidence.Platforms.Tests.Connectors;

public sealed class WhatsApp_connector(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    private protected override SimulatedPlatform Simulated { get; } = MetaStage.Of(SocialPlatform.WhatsApp, AuthFlavor.EmbeddedSignup) with
    {
        Callback = "whatsapp",
    };
}
