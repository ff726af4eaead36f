using System.Collections.Concurrent;
using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.YouTube;

/// <summary>An hour of access; a refresh token only for those who ask for it in the right words.</summary>
public sealed class GoogleTokens(ConsentBook book, YouTubeState state, SimulatorClock clock)
{
    public const string Platform = "youtube";
    public const string Access = "access";
    public const string Refresh = "refresh";

    public static readonly TimeSpan AccessLifetime = TimeSpan.FromSeconds(3599);
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestDisuse = TimeSpan.FromDays(182);
    private static readonly TimeSpan LifetimeInTesting = TimeSpan.FromSeconds(604_799);
    private const int MostRefreshTokens = 50;

    private readonly ConcurrentDictionary<string, bool> _codesForRefresh = [];

    /// <param name="isOffline">The app wants to go on while the person is away.</param>
    /// <param name="isForced">The app had the person asked anew, whatever they agreed to before.</param>
    public string GiveCode(ConsentGrant grant, bool isOffline, bool isForced)
    {
        var code = book.GiveCode(grant, CodeLifetime);
        _codesForRefresh[code] = isOffline && (isForced || !TokensOf(grant).Any());
        return code;
    }

    public (ConsentToken Access, ConsentToken? Refresh) Issue(string code, ConsentGrant grant)
    {
        var access = book.Issue("ya29.", Access, grant, AccessLifetime);
        if (!_codesForRefresh.GetValueOrDefault(code))
        {
            return (access, null);
        }

        var refresh = book.Issue("1//0", Refresh, grant, state.IsInTesting ? LifetimeInTesting : LongestDisuse);
        EndTheOldest(grant);
        return (access, refresh);
    }

    public ConsentToken Renew(ConsentToken refresh)
    {
        if (!state.IsInTesting)
        {
            book.Keep(refresh with { ExpiresAt = clock.GetUtcNow() + LongestDisuse });
        }

        return book.Issue("ya29.", Access, refresh.Grant, AccessLifetime);
    }

    public ConsentToken? FindGood(string? text, params string[] kinds) => book.FindToken(text) is { Problem: null } token
        && kinds.Contains(token.Kind) && token.Grant.App.Platform == Platform && !book.IsExpired(token) ? token : null;

    /// <summary>Takes back all that the person gave to the app, whichever of its tokens is shown.</summary>
    public void Revoke(ConsentToken token)
    {
        foreach (var other in TokensOf(token.Grant).ToList())
        {
            book.Keep(other with { Problem = "revoked" });
        }
    }

    public IEnumerable<string> ScopesGrantedBefore(SimulatedApp app, string email) =>
        TokensOf(app, email).SelectMany(token => token.Grant.Scopes).Distinct();

    private IEnumerable<ConsentToken> TokensOf(ConsentGrant grant) => TokensOf(grant.App, grant.Person.Email);

    private IEnumerable<ConsentToken> TokensOf(SimulatedApp app, string email) => book.Tokens.Where(token => token.Problem is null
        && token.Grant.App.Platform == Platform && token.Grant.App.ClientId == app.ClientId && token.Grant.Person.Email == email);

    private void EndTheOldest(ConsentGrant grant)
    {
        foreach (var old in TokensOf(grant).Where(token => token.Kind == Refresh).OrderByDescending(token => token.IssuedAt).Skip(MostRefreshTokens).ToList())
        {
            book.Keep(old with { Problem = "too many" });
        }
    }
}
