using System.Collections.Concurrent;
using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.Snapchat;

/// <summary>
/// An hour of access, and refresh tokens that rotate: the old one stays good until one of its successors is used for the first time, so
/// that whoever never received the answer can ask again.
/// </summary>
public sealed class SnapchatTokens(ConsentBook book)
{
    public const string Platform = "snapchat";
    public const string Access = "access";
    public const string Refresh = "refresh";

    public static readonly TimeSpan AccessLifetime = TimeSpan.FromSeconds(3600);

    private readonly ConcurrentDictionary<string, string> _predecessors = [];

    public (ConsentToken Access, ConsentToken Refresh) Issue(ConsentGrant grant, ConsentToken? predecessor = null)
    {
        var (access, refresh) = (book.Issue("snap-at-", Access, grant, AccessLifetime), book.Issue("snap-rt-", Refresh, grant, lifetime: null));
        if (predecessor is not null)
        {
            _predecessors[access.Text] = _predecessors[refresh.Text] = predecessor.Text;
        }

        return (access, refresh);
    }

    public ConsentToken? Find(string? text, string kind) =>
        book.FindToken(text) is { } token && token.Kind == kind && token.Grant.App.Platform == Platform ? token : null;

    public bool IsExpired(ConsentToken token) => book.IsExpired(token);

    /// <summary>A token of a new pair has arrived where it belongs, so the refresh token that bought it is done.</summary>
    public void Use(ConsentToken token)
    {
        if (_predecessors.TryRemove(token.Text, out var predecessor) && book.FindToken(predecessor) is { Problem: null } old)
        {
            book.Keep(old with { Problem = "rotated" });
        }
    }
}
