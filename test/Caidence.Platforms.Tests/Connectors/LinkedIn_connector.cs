using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.Social;

namespace Caidence.Platforms.Tests.Connectors;

public sealed class LinkedIn_connector(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    // Members and their organizations stand below /v2 and /rest, so that only trouble everywhere meets all of its reads.
    private protected override SimulatedPlatform Simulated { get; } = new(SocialPlatform.LinkedIn, AuthFlavor.LinkedIn)
    {
        Callback = "linkedin",
        ApiPath = "/",
        TokenPath = "/linkedin/oauth/v2/accessToken",
        Prepare = linkedIn => linkedIn.ChangeLinkedInAppAsync(new() { IsPartner = true }),
        RevokeOutside = (linkedIn, person) => linkedIn.RevokeOutsideAsync(LinkedInTokens.Platform, person),
        UseUpQuota = linkedIn => linkedIn.ChangeLinkedInAppAsync(new() { DailyCalls = 0 }),
        GiveAccounts = async (linkedIn, count) =>
        {
            foreach (var id in Enumerable.Range(7000, count))
            {
                await linkedIn.ChangeLinkedInOrganizationAsync(id, new($"Organization {id}", Roles: [new(SimulatedPlatform.Ana)]));
            }
        },
    };
}
