using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;

namespace Caidence.Platforms.Tests.Connectors;

public sealed class YouTube_connector(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    protected override bool ReachesSeveral => false;
    protected override bool TellsExpiry => false;

    private protected override SimulatedPlatform Simulated => SimulatedPlatforms.YouTube;
}
