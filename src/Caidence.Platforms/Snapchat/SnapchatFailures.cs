using System.Net;
using System.Net.Http.Headers;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Snapchat;

public static class SnapchatFailures
{
    // A 429 brings no Retry-After; twenty calls a second are allowed.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <param name="isForListed">The call is for apps on Snapchat's list, so that a refusal is none of the person's.</param>
    public static PlatformFailure From(
        HttpStatusCode status, SnapchatError error, AuthenticationHeaderValue? challenge, string accessToken, bool isForListed)
    {
        var reason = PlatformReason.From($"Snapchat {(int)status} {error.ErrorCode}: {error.Message}", accessToken);
        return status switch
        {
            HttpStatusCode.Unauthorized => new(PlatformFailureKind.Reauth, reason) { IsExpiry = TellsOfExpiry(challenge) },
            HttpStatusCode.Forbidden when isForListed => new(PlatformFailureKind.Unavailable, reason),
            HttpStatusCode.Forbidden => new(PlatformFailureKind.Permission, reason),
            HttpStatusCode.NotFound => new(PlatformFailureKind.NotFound, reason),
            HttpStatusCode.TooManyRequests => new(PlatformFailureKind.RateLimited, reason) { RetryIn = Pause },
            >= HttpStatusCode.InternalServerError => new(PlatformFailureKind.Transient, reason),
            _ => new(PlatformFailureKind.Permanent, reason),
        };
    }

    private static bool TellsOfExpiry(AuthenticationHeaderValue? challenge) =>
        challenge?.Parameter?.Contains("expired", StringComparison.OrdinalIgnoreCase) == true;
}
