using System.Text.Json;
using Caidence.Core.Security;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.OAuth;

/// <summary>A token endpoint's answer.</summary>
internal sealed record OAuthToken
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public string? AccessToken { get; init; }
    public long? ExpiresIn { get; init; }
    public string? RefreshToken { get; init; }
    public long? RefreshTokenExpiresIn { get; init; }

    /// <summary>Separated by spaces, at LinkedIn by commas.</summary>
    public string? Scope { get; init; }

    public static PlatformResult<SocialTokens> Read(PlatformAnswer answer, string platform, DateTimeOffset now, SocialTokens? earlier = null) =>
        answer.Read<OAuthToken>(platform, Json, token => !string.IsNullOrEmpty(token.AccessToken)).IsOk(out var token, out var failure)
            ? PlatformResult.Ok(token.ToSocialTokens(now.UtcDateTime, earlier))
            : failure;

    // A record would print what it holds.
    public override string ToString() => nameof(OAuthToken);

    private SocialTokens ToSocialTokens(DateTime now, SocialTokens? earlier) => new(
        new SecretText(AccessToken!),
        string.IsNullOrEmpty(RefreshToken) ? earlier?.RefreshToken : new SecretText(RefreshToken),
        After(now, ExpiresIn),
        After(now, RefreshTokenExpiresIn) ?? earlier?.RefreshExpiresAt,
        Scope is null ? earlier?.Scopes ?? [] : Scope.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));

    private static DateTime? After(DateTime now, long? seconds) => seconds is { } lifetime ? now.AddSeconds(lifetime) : null;
}
