using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Snapchat;
using Caidence.Social;
using Caidence.Social.Connectors;

namespace Caidence.Platforms.Tests.Connectors;

public sealed class Snapchat_connector(SharedSimulator simulator) : SocialConnectorContract(simulator)
{
    protected override PlatformFailureKind WrongRedirect => PlatformFailureKind.Reauth;

    private protected override SimulatedPlatform Simulated { get; } = new(SocialPlatform.Snapchat, AuthFlavor.Snapchat)
    {
        Callback = "snapchat",
        ApiPath = "/snapchat/",
        TokenPath = "/snapchat/login/oauth2/access_token",
        RevokeOutside = (snapchat, person) => snapchat.RevokeOutsideAsync(SnapchatTokens.Platform, person),
        UseUpQuota = snapchat => snapchat.ChangeSnapchatAsync(new() { IsThrottled = true }),
        GiveAccounts = (snapchat, count) => snapchat.KeepSnapchatOrganizationAsync(new(
            "org-large",
            "A large business",
            [SimulatedPlatform.Ana],
            AdAccounts: [],
            [.. Enumerable.Range(0, count).Select(number => new SnapchatProfile($"profile-{number}", $"Profile {number}", $"profile{number}", number))])),
    };
}
