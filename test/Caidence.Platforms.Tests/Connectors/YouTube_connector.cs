using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.YouTube;
using Caidence.Social;

namespace Caidence.Platforms.Tests.Connectors;

public sealed class YouTube_connector(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    protected override bool ReachesSeveral => false;
    protected override bool TellsExpiry => false;

    private protected override SimulatedPlatform Simulated { get; } = new(SocialPlatform.YouTube, AuthFlavor.Google)
    {
        Callback = "youtube",
        ApiPath = "/google/",
        TokenPath = "/google/oauth2/token",
        RevokeOutside = (google, person) => google.RevokeOutsideAsync(GoogleTokens.Platform, person),
        UseUpQuota = google => google.ChangeYouTubeAsync(new() { DailyUnits = 0 }),
        GiveAccounts = async (google, count) =>
        {
            foreach (var number in Enumerable.Range(0, count))
            {
                await google.KeepYouTubeChannelAsync(new($"UC{number:0000}", SimulatedPlatform.Ana, $"Channel {number}", $"@channel{number}", number));
            }
        },
    };
}
