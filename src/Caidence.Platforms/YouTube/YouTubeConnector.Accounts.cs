using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.YouTube;

internal sealed partial class YouTubeConnector
{
    private const string ReadScope = "https://www.googleapis.com/auth/youtube.readonly";
    private const string SignupRequired = "youtubeSignupRequired";

    private static readonly PlatformFailure NotTheirs = new(PlatformFailureKind.NotFound, "This access does not reach the YouTube channel.");

    public async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(
        SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        (await ReadChannelsAsync("snippet,statistics", tokens.AccessToken.Reveal(), cancellationToken)).IsOk(out var channels, out var failure)
            ? PlatformResult.Ok<IReadOnlyList<SocialAccount>>([.. channels.Select(channel => channel.ToAccount())])
            : failure;

    public async Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) =>
        !(await ReadChannelsAsync("snippet,statistics", access.AccessToken.Reveal(), cancellationToken)).IsOk(out var channels, out var failure) ? failure
        : channels.FirstOrDefault(channel => channel.Id == access.AccountId) is { } channel ? PlatformResult.Ok(channel.ToAccount())
        : NotTheirs;

    // Only one's own channels: any channel can be read by its id, which would prove nothing.
    private async Task<PlatformResult<IReadOnlyList<YouTubeChannel>>> ReadChannelsAsync(string parts, string token, CancellationToken cancellationToken)
    {
        var answer = await api.GetAsync($"channels?part={parts}&mine=true&maxResults=50", token, ReadScope, cancellationToken);
        if (answer is PlatformAnswer.Failed { Failure: { Kind: PlatformFailureKind.Permanent } refusal } && refusal.Reason.Contains(SignupRequired, StringComparison.Ordinal))
        {
            return PlatformResult.Ok<IReadOnlyList<YouTubeChannel>>([]);
        }

        return answer.Read<YouTubeChannelList>(YouTube, JsonSerializerOptions.Web, list => list.IsOne).IsOk(out var list, out var failure)
            ? PlatformResult.Ok<IReadOnlyList<YouTubeChannel>>([.. (list.Items ?? []).Where(channel => !string.IsNullOrEmpty(channel.Id))])
            : failure;
    }
}
