namespace Caidence.PlatformSimulator.YouTube;

/// <param name="Email">Whose Google account it hangs on.</param>
public sealed record YouTubeChannel(string Id, string Email, string Title, string CustomUrl, long Subscribers, bool HidesSubscribers = false)
{
    public long Views => Subscribers * 140;
    public long Videos => 12;
}
