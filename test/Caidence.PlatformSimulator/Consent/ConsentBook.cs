using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Caidence.PlatformSimulator.Consent;

/// <summary>Apps, codes and tokens of all platforms; their rules stay with each of them.</summary>
public sealed class ConsentBook(SimulatorClock clock, IOptions<SimulatorOptions> options)
{
    private readonly ConcurrentDictionary<(string Platform, string ClientId), SimulatedApp> _apps = [];
    private readonly ConcurrentDictionary<string, GivenCode> _codes = [];
    private readonly ConcurrentDictionary<string, ConsentToken> _tokens = [];
    private readonly ConcurrentBag<string> _verifiers = [];

    /// <summary>The origin of Caidence, which stands among each app's allowed domains.</summary>
    public string Home { get; } = new Uri(options.Value.BaseUrl).GetLeftPart(UriPartial.Authority);

    public IEnumerable<SimulatedApp> Apps => _apps.Values;
    public IEnumerable<ConsentToken> Tokens => _tokens.Values;

    /// <summary>Everything of an app that is nobody else's business.</summary>
    public IEnumerable<string> Secrets => [.. Apps.Select(app => app.Secret), .. _codes.Keys, .. _tokens.Keys, .. _verifiers];

    public void Reset()
    {
        _apps.Clear();
        _codes.Clear();
        _tokens.Clear();
        _verifiers.Clear();
    }

    public void Keep(SimulatedApp app) => _apps[(app.Platform, app.ClientId)] = app;

    public SimulatedApp? FindApp(string platform, string? clientId) =>
        clientId is null ? null : _apps.GetValueOrDefault((platform, clientId));

    /// <param name="callback">The last part of Caidence's callback: <c>facebook</c>, <c>youtube</c> ...</param>
    public bool Registered(SimulatedApp app, string? redirectUri, params string[] callback) =>
        app.RedirectUris?.Contains(redirectUri)
        ?? callback.Any(name => redirectUri == $"{options.Value.BaseUrl.TrimEnd('/')}/api/v1/social/callback/{name}");

    public string GiveCode(ConsentGrant grant, TimeSpan lifetime)
    {
        var code = NewSecret("code-");
        _codes[code] = new(grant, clock.GetUtcNow() + lifetime);
        return code;
    }

    /// <summary>A code is good once, for its app, its address and the verifier of its challenge.</summary>
    public CodeVerdict Redeem(string? code, SimulatedApp app, string? redirectUri, string? verifier, out ConsentGrant? grant)
    {
        grant = null;
        if (verifier is not null)
        {
            _verifiers.Add(verifier);
        }

        if (code is null || !_codes.TryGetValue(code, out var given) || given.Grant.App.ClientId != app.ClientId)
        {
            return CodeVerdict.Unknown;
        }

        if (!given.TryUse())
        {
            return CodeVerdict.Used;
        }

        var verdict = given.ExpiresAt <= clock.GetUtcNow() ? CodeVerdict.Expired
            : redirectUri is not null && given.Grant.RedirectUri != redirectUri ? CodeVerdict.WrongRedirect
            : !Fits(given.Grant.CodeChallenge, verifier) ? CodeVerdict.WrongVerifier
            : CodeVerdict.Good;
        grant = verdict == CodeVerdict.Good ? given.Grant : null;
        return verdict;
    }

    /// <param name="lifetime">Null: does not run out.</param>
    public ConsentToken Issue(string prefix, string kind, ConsentGrant grant, TimeSpan? lifetime, string? accountId = null)
    {
        var now = clock.GetUtcNow();
        var token = new ConsentToken
        {
            Text = NewSecret(prefix), Kind = kind, Grant = grant, IssuedAt = now, ExpiresAt = now + lifetime, AccountId = accountId,
        };
        Keep(token);
        return token;
    }

    public void Keep(ConsentToken token) => _tokens[token.Text] = token;

    public ConsentToken? FindToken(string? text) => text is null ? null : _tokens.GetValueOrDefault(text);

    public bool IsExpired(ConsentToken token) => token.ExpiresAt <= clock.GetUtcNow();

    public static string NewSecret(string prefix) => prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private static bool Fits(string? challenge, string? verifier) => string.IsNullOrEmpty(challenge)
        || (verifier is not null && Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) == challenge);

    private sealed class GivenCode(ConsentGrant grant, DateTimeOffset expiresAt)
    {
        private int _used;

        public ConsentGrant Grant => grant;
        public DateTimeOffset ExpiresAt => expiresAt;

        public bool TryUse() => Interlocked.Exchange(ref _used, 1) == 0;
    }
}

public enum CodeVerdict
{
    Good,
    Unknown,
    Used,
    Expired,
    WrongRedirect,
    WrongVerifier,
}
