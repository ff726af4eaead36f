using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.Social.Connectors;

namespace Caidence.Platforms.Tests.Connectors;

public sealed class Snapchat_connector(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    protected override PlatformFailureKind WrongRedirect => PlatformFailureKind.Reauth;

    private protected override SimulatedPlatform Simulated => SimulatedPlatforms.Snapchat;
}
