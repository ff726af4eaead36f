using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Caidence.PlatformSimulator.SignIn;

/// <summary>Codes that were given and not used yet, and the tokens they became.</summary>
public sealed class SignInGrants(SimulatorClock clock)
{
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, SignInGrant> _codes = [];
    private readonly ConcurrentDictionary<string, SignInPerson> _tokens = [];

    public string GiveCode(SignInPerson person, SignInRequest request)
    {
        var code = NewSecret();
        _codes[code] = new(person, request, clock.GetUtcNow());
        return code;
    }

    /// <summary>Null unless the code is known, fresh and this client's, for this address, with the verifier of its challenge.</summary>
    public SignInGrant? Redeem(string code, string clientId, string redirectUri, string? verifier) =>
        _codes.TryRemove(code, out var grant) && clock.GetUtcNow() - grant.GivenAt < CodeLifetime
        && grant.Request.ClientId == clientId && grant.Request.RedirectUri == redirectUri && Fits(grant.Request.CodeChallenge, verifier)
            ? grant
            : null;

    public string GiveToken(SignInPerson person)
    {
        var token = NewSecret();
        _tokens[token] = person;
        return token;
    }

    public SignInPerson? PersonOf(string? token) => token is not null && _tokens.TryGetValue(token, out var person) ? person : null;

    private static bool Fits(string? challenge, string? verifier) =>
        string.IsNullOrEmpty(challenge) || (verifier is not null && Base64Url(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) == challenge);

    private static string NewSecret() => Base64Url(RandomNumberGenerator.GetBytes(32));

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}

public sealed record SignInGrant(SignInPerson Person, SignInRequest Request, DateTimeOffset GivenAt);

/// <summary>What an app asks for when it sends somebody over.</summary>
public sealed record SignInRequest(string ClientId, string RedirectUri, string? State, string? Nonce, string? CodeChallenge)
{
    public static SignInRequest From(Func<string, string?> parameter) => new(
        parameter("client_id") ?? "", parameter("redirect_uri") ?? "", parameter("state"), parameter("nonce"), parameter("code_challenge"));
}
