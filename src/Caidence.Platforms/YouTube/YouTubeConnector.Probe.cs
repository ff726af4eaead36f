using Caidence.Platforms.Connecting;
using System.Globalization;
using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.YouTube;

internal sealed partial class YouTubeConnector
{
    private const string InsightsScope = "https://www.googleapis.com/auth/yt-analytics.readonly";
    private const string CommentsScope = "https://www.googleapis.com/auth/youtube.force-ssl";

    private static readonly PlatformFailure NoPublicFace =
        new(PlatformFailureKind.Unavailable, "The Google account has no public YouTube identity, so that nothing can be uploaded.");

    private sealed record Report(string? Kind);

    public async Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken)
    {
        var proofs = new List<CapabilityProof>();
        foreach (var wishes in Traits.Scopes.GroupBy(wish => wish.For))
        {
            var needs = wishes.Where(wish => wish.IsRequired || wish.For != SocialCapability.Profile).Select(wish => wish.Scope);
            proofs.Add(await CapabilityProbe.ProveAsync(wishes.Key, access, needs, () => TryAsync(wishes.Key, app, access, cancellationToken)));
        }

        return proofs;
    }

    private async Task<PlatformFailure?> TryAsync(
        SocialCapability capability, SocialApp app, AccountAccess access, CancellationToken cancellationToken) => capability switch
    {
        SocialCapability.Publish => await TryUploadsAsync(access, cancellationToken),
        SocialCapability.Insights => await TryReportAsync(access, cancellationToken),
        SocialCapability.Messages => await TryCommentsAsync(access, cancellationToken),
        _ => (await ReadAccountAsync(app, access, cancellationToken)).Failure,
    };

    private async Task<PlatformFailure?> TryUploadsAsync(AccountAccess access, CancellationToken cancellationToken) =>
        !(await ReadChannelsAsync("status", access.AccessToken.Reveal(), cancellationToken)).IsOk(out var channels, out var failure) ? failure
        : channels.FirstOrDefault(channel => channel.Id == access.AccountId) is not { } channel ? NotTheirs
        : channel.Status?.IsLinked == false ? NoPublicFace
        : null;

    private async Task<PlatformFailure?> TryReportAsync(AccountAccess access, CancellationToken cancellationToken)
    {
        var today = clock.GetUtcNow().UtcDateTime;
        var dates = string.Create(CultureInfo.InvariantCulture, $"startDate={today.AddDays(-7):yyyy-MM-dd}&endDate={today:yyyy-MM-dd}");
        var answer = await api.GetInsightsAsync($"reports?ids=channel==MINE&{dates}&metrics=views", access.AccessToken.Reveal(), InsightsScope, cancellationToken);
        return answer.Read<Report>(YouTube, JsonSerializerOptions.Web, report => report.Kind == "youtubeAnalytics#resultTable").Failure;
    }

    private async Task<PlatformFailure?> TryCommentsAsync(AccountAccess access, CancellationToken cancellationToken)
    {
        var answer = await api.GetAsync(
            $"commentThreads?part=id&maxResults=1&allThreadsRelatedToChannelId={Uri.EscapeDataString(access.AccountId)}",
            access.AccessToken.Reveal(),
            CommentsScope,
            cancellationToken);
        return answer.Read<Report>(YouTube, JsonSerializerOptions.Web, list => list.Kind == "youtube#commentThreadListResponse").Failure;
    }
}
