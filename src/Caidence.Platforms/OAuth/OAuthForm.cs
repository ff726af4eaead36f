using System.Net;
using System.Text.Json;
using Caidence.Core.Security;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.OAuth;

/// <summary>A call of a token endpoint. It is never repeated: a code is good once, and a refresh token may be.</summary>
/// <param name="Platform">As people know it.</param>
internal sealed record OAuthForm(string Platform, string Url, IReadOnlyDictionary<string, string> Fields)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly string[] Secrets = ["client_secret", "code", "code_verifier", "refresh_token", "token"];

    /// <summary>Words by which the platform says that a code or refresh token is no good.</summary>
    public IReadOnlyList<string> DeadGrant { get; init; } = ["invalid_grant"];

    private sealed record Refusal(string? Error, string? ErrorDescription);

    public static OAuthForm ForCode(string platform, string url, SocialApp app, CodeExchange exchange) => Of(platform, url, app, "authorization_code",
    [
        new("code", exchange.Code),
        new("redirect_uri", new(exchange.RedirectUri.OriginalString)),
        .. exchange.CodeVerifier is { } verifier ? [new("code_verifier", verifier)] : (KeyValuePair<string, SecretText>[])[],
    ]);

    public static OAuthForm ForRefresh(string platform, string url, SocialApp app, SecretText refreshToken) =>
        Of(platform, url, app, "refresh_token", [new("refresh_token", refreshToken)]);

    public async Task<PlatformAnswer> SendAsync(HttpClient http, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new FormUrlEncodedContent(Fields) };
        return await PlatformCall.SendAsync(http, request, Read, cancellationToken);
    }

    public override string ToString() => $"{nameof(OAuthForm)} {{ {Url} }}";

    private static OAuthForm Of(
        string platform, string url, SocialApp app, string grantType, IEnumerable<KeyValuePair<string, SecretText>> fields) => new(
        platform,
        url,
        new Dictionary<string, string>(fields.Select(field => KeyValuePair.Create(field.Key, field.Value.Reveal())))
        {
            ["grant_type"] = grantType,
            ["client_id"] = app.ClientId,
            ["client_secret"] = app.ClientSecret.Reveal(),
        });

    private PlatformAnswer Read(HttpResponseMessage response, string body)
    {
        if (response.IsSuccessStatusCode)
        {
            return new PlatformAnswer.Json(body);
        }

        PlatformJson.TryRead<Refusal>(body, Json, out var refusal);
        var said = $"{Platform} {(int)response.StatusCode} {refusal?.Error}: {refusal?.ErrorDescription ?? "no readable answer"}";
        var reason = Fields.Where(field => Secrets.Contains(field.Key))
            .Aggregate(said, (text, field) => PlatformReason.From(text, field.Value));
        return new PlatformAnswer.Failed(Sort(response.StatusCode, refusal?.Error ?? "", reason));
    }

    private PlatformFailure Sort(HttpStatusCode status, string error, string reason) => error switch
    {
        _ when status >= HttpStatusCode.InternalServerError => new(PlatformFailureKind.Transient, reason),
        _ when status == HttpStatusCode.TooManyRequests => new(PlatformFailureKind.RateLimited, reason) { RetryIn = Pause },
        _ when DeadGrant.Contains(error) => new(PlatformFailureKind.Reauth, reason),
        "invalid_client" or "unauthorized_client" or "redirect_uri_mismatch" or "invalid_redirect_uri" or "invalid_scope" or "unsupported_grant_type" =>
            new(PlatformFailureKind.Configuration, reason),
        _ => new(PlatformFailureKind.Permanent, reason),
    };
}
