using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.LinkedIn.Rest;

namespace Caidence.PlatformSimulator.LinkedIn;

/// <summary>What members' consents are worth: 60 days, and for partners a refresh token that counts down from the first day.</summary>
public sealed class LinkedInTokens(ConsentBook book, LinkedInDirectory directory, SimulatorClock clock)
{
    public const string Platform = "linkedin";
    public const string Access = "access";
    public const string Refresh = "refresh";

    public static readonly TimeSpan AccessLifetime = TimeSpan.FromSeconds(5_184_000);
    public static readonly TimeSpan RefreshLifetime = TimeSpan.FromSeconds(31_536_000);

    /// <summary>Asking for other scopes than before ends what the member's earlier consents gave to the app.</summary>
    public (ConsentToken Access, ConsentToken? Refresh) Issue(ConsentGrant grant)
    {
        foreach (var earlier in TokensOf(grant.App, grant.Person.Email).Where(token => token.Problem is null && !token.Grant.Scopes.ToHashSet().SetEquals(grant.Scopes)).ToList())
        {
            book.Keep(earlier with { Problem = "scopes changed" });
        }

        return (Issue("AQX", Access, grant, AccessLifetime), directory.IsPartner ? Issue("AQW", Refresh, grant, RefreshLifetime) : null);
    }

    public ConsentToken Renew(ConsentToken refresh) => Issue("AQX", Access, refresh.Grant, AccessLifetime);

    public ConsentToken? Find(string? text, string kind) =>
        book.FindToken(text) is { } token && token.Kind == kind && token.Grant.App.Platform == Platform ? token : null;

    public bool IsGood(ConsentToken token) => token.Problem is null && !book.IsExpired(token);

    /// <summary>Whether the member need not be asked again.</summary>
    public bool IsGranted(SimulatedApp app, string email, IReadOnlyList<string> scopes) =>
        TokensOf(app, email).Any(token => IsGood(token) && token.Grant.Scopes.ToHashSet().SetEquals(scopes));

    internal RestError? Refusal(ConsentToken token) => token.Problem is not null ? RestError.RevokedToken
        : book.IsExpired(token) ? RestError.ExpiredToken
        : !directory.TryCall(token.Grant.Person.Email, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) ? RestError.TooManyRequests
        : null;

    private IEnumerable<ConsentToken> TokensOf(SimulatedApp app, string email) =>
        book.Tokens.Where(token => token.Grant.App.Platform == Platform && token.Grant.App.ClientId == app.ClientId && token.Grant.Person.Email == email);

    // Some 500 characters, as the real ones are.
    private ConsentToken Issue(string prefix, string kind, ConsentGrant grant, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow();
        var token = new ConsentToken
        {
            Text = prefix + string.Concat(Enumerable.Range(0, 11).Select(_ => ConsentBook.NewSecret(""))),
            Kind = kind,
            Grant = grant,
            IssuedAt = now,
            ExpiresAt = now + lifetime,
        };
        book.Keep(token);
        return token;
    }
}
