using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;

namespace Caidence.Platforms.Tests.Connectors;

/// <summary>With partner access; without it, only people renew.</summary>
public sealed class LinkedIn_connector(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    private protected override SimulatedPlatform Simulated { get; } = SimulatedPlatforms.LinkedIn with
    {
        Prepare = linkedIn => linkedIn.ChangeLinkedInAppAsync(new() { IsPartner = true }),
    };
}
