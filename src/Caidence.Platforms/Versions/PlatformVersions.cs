using Caidence.Platforms.LinkedIn;
using Caidence.Platforms.Meta.Facebook;
using Caidence.Platforms.Meta.Instagram;
using Caidence.Platforms.Meta.WhatsApp;
using Caidence.Platforms.Snapchat;
using Caidence.Platforms.YouTube;
using Caidence.Social.Versions;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Versions;

internal sealed class PlatformVersions(
    IOptions<FacebookOptions> facebook,
    IOptions<InstagramOptions> instagram,
    IOptions<WhatsAppOptions> whatsApp,
    IOptions<LinkedInOptions> linkedIn,
    IOptions<YouTubeOptions> youTube,
    IOptions<SnapchatOptions> snapchat,
    ServedVersionWatch watch,
    TimeProvider clock)
    : IPlatformVersions
{
    public IReadOnlyList<PlatformVersionState> GetAll() =>
    [
        StateOf(FacebookOptions.Platform, facebook.Value),
        StateOf(InstagramOptions.Platform, instagram.Value),
        StateOf(WhatsAppOptions.Platform, whatsApp.Value),
        StateOf(LinkedInOptions.Platform, linkedIn.Value),
        StateOf(YouTubeOptions.Platform, youTube.Value),
        StateOf(SnapchatOptions.Platform, snapchat.Value),
    ];

    private PlatformVersionState StateOf(string platform, PlatformOptions options)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var warning = PlatformVersionCheck.Check(platform, options.Version, today);
        var sunset = PlatformCatalog.For(platform).Versions.FirstOrDefault(version => version.Version == options.Version)?.Sunset;
        var served = watch.OtherThan(platform, options.Version);
        return new(platform, options.Version, sunset, sunset?.DayNumber - today.DayNumber, served, ConcernOf(warning, served));
    }

    private static PlatformVersionConcern ConcernOf(PlatformVersionWarning? warning, string? served) => warning switch
    {
        { DaysLeft: <= 0 } => PlatformVersionConcern.Ended,
        _ when served is not null => PlatformVersionConcern.OtherServed,
        { Sunset: null } => PlatformVersionConcern.Unknown,
        { } => PlatformVersionConcern.Ending,
        _ => PlatformVersionConcern.None,
    };
}
