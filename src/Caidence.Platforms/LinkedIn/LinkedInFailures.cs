using System.Net;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.LinkedIn;

public static class LinkedInFailures
{
    public const string LeadPermission = "r_marketing_leadgen_automation";

    private const int TokenExpired = 65602;

    public static PlatformFailure From(
        HttpStatusCode status, LinkedInError error, DateTimeOffset now, string accessToken, string? permission = LeadPermission)
    {
        var code = error.Code ?? error.ServiceErrorCode?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var reason = PlatformReason.From($"LinkedIn {(int)status} {code}: {error.Message}", accessToken);

        return status switch
        {
            HttpStatusCode.Unauthorized => new(PlatformFailureKind.Reauth, reason) { IsExpiry = error.ServiceErrorCode == TokenExpired },
            HttpStatusCode.Forbidden => new(PlatformFailureKind.Permission, reason) { Permission = permission },
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new(PlatformFailureKind.NotFound, reason),
            HttpStatusCode.TooManyRequests => new(PlatformFailureKind.RateLimited, reason) { RetryIn = UntilMidnight(now) },
            HttpStatusCode.UpgradeRequired => new(PlatformFailureKind.Configuration, reason),
            _ when error.Code is "VERSION_MISSING" or "NONEXISTENT_VERSION" => new(PlatformFailureKind.Configuration, reason),
            HttpStatusCode.Conflict or >= HttpStatusCode.InternalServerError => new(PlatformFailureKind.Transient, reason),
            _ => new(PlatformFailureKind.Permanent, reason),
        };
    }

    // A 429 brings no Retry-After; every quota starts anew at 00:00 UTC.
    private static TimeSpan UntilMidnight(DateTimeOffset now) => now.UtcDateTime.Date.AddDays(1) - now.UtcDateTime;
}
