using System.Net;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta;

/// <summary>Sorts Graph's codes, for all of Meta's products.</summary>
public static class MetaFailures
{
    private const int Expired = 463;

    public static PlatformFailure From(MetaError error, TimeSpan? regainAccessIn, string accessToken)
    {
        var reason = PlatformReason.From(error.ToString(), accessToken);
        return error switch
        {
            { Code: 102 or 190 } => new(PlatformFailureKind.Reauth, reason) { IsExpiry = error.Subcode == Expired },
            { Code: 10 or (>= 200 and <= 299) } =>
                new(PlatformFailureKind.Permission, reason) { Permission = MetaPermissions.NamedIn(error.Message) },
            { Code: 4 or 17 or 32 or 341 or 613 or (>= 80000 and <= 80014) } =>
                new(PlatformFailureKind.RateLimited, reason) { RetryIn = regainAccessIn ?? MetaUsage.Window },
            { Code: 100, Subcode: 33 } => new(PlatformFailureKind.NotFound, reason),
            { Code: 3 or 2500 } => new(PlatformFailureKind.Configuration, reason),
            { Code: 1 or 2 } or { IsTransient: true } => new(PlatformFailureKind.Transient, reason),
            _ when ConcernsAppSecret(error) => new(PlatformFailureKind.Configuration, reason),
            _ => new(PlatformFailureKind.Permanent, reason),
        };
    }

    /// <summary>For an answer that is not Graph's own, such as a gateway's page.</summary>
    public static PlatformFailure From(HttpStatusCode status) => new(
        status switch
        {
            HttpStatusCode.TooManyRequests => PlatformFailureKind.RateLimited,
            >= HttpStatusCode.InternalServerError => PlatformFailureKind.Transient,
            _ => PlatformFailureKind.Permanent,
        },
        $"HTTP {(int)status} without a readable answer.");

    // A wrong proof shares code 100 with every bad parameter and has no sub-code of its own. Taken for one of those, it would
    // refuse each tenant's leads for a typing error in our settings.
    private static bool ConcernsAppSecret(MetaError error) =>
        error is { Code: 100, Message: { } message } && message.Contains("appsecret_proof", StringComparison.Ordinal);
}
