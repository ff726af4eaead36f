using System.Globalization;

namespace Caidence.Platforms.YouTube;

/// <summary>Of an answer without a channel, <c>items</c> is missing.</summary>
internal sealed record YouTubeChannelList(string? Kind, IReadOnlyList<YouTubeChannel>? Items)
{
    public bool IsOne => Kind == "youtube#channelListResponse";
}

internal sealed record YouTubeChannel(string? Id, YouTubeSnippet? Snippet, YouTubeStatistics? Statistics, YouTubeStatus? Status)
{
    public SocialAccount ToAccount() => new()
    {
        Id = Id!,
        Type = SocialAccountType.Channel,
        Username = Snippet?.CustomUrl?.TrimStart('@'),
        DisplayName = Snippet?.Title ?? Id!,
        AvatarUrl = Snippet?.Thumbnails?.GetValueOrDefault("default")?.Url,
        Followers = Statistics?.Subscribers,
    };
}

internal sealed record YouTubeSnippet(string? Title, string? CustomUrl, Dictionary<string, YouTubeThumbnail>? Thumbnails);

internal sealed record YouTubeThumbnail(string? Url);

/// <param name="SubscriberCount">Text, as all of YouTube's counters are.</param>
internal sealed record YouTubeStatistics(string? SubscriberCount, bool HiddenSubscriberCount)
{
    public long? Subscribers => !HiddenSubscriberCount && long.TryParse(SubscriberCount, CultureInfo.InvariantCulture, out var count) ? count : null;
}

/// <param name="IsLinked">False where the account has no public face, so that nothing can be uploaded.</param>
internal sealed record YouTubeStatus(bool? IsLinked);
