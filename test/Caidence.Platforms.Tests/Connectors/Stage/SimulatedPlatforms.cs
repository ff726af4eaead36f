using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Snapchat;
using Caidence.PlatformSimulator.YouTube;
using Caidence.Social;

namespace Caidence.Platforms.Tests.Connectors.Stage;

/// <summary>Where LinkedIn, YouTube and Snapchat lie in the simulator.</summary>
internal static class SimulatedPlatforms
{
    // Members and their organizations stand below /v2 and /rest, so that only trouble everywhere meets all of its reads.
    public static SimulatedPlatform LinkedIn { get; } = new(SocialPlatform.LinkedIn, AuthFlavor.LinkedIn)
    {
        Callback = "linkedin",
        ApiPath = "/",
        TokenPath = "/linkedin/oauth/v2/accessToken",
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

    public static SimulatedPlatform YouTube { get; } = new(SocialPlatform.YouTube, AuthFlavor.Google)
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

    public static SimulatedPlatform Snapchat { get; } = new(SocialPlatform.Snapchat, AuthFlavor.Snapchat)
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
