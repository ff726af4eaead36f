using System.Net;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.YouTube;

public static class GoogleFailures
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    /// <param name="scope">What the call needs.</param>
    public static PlatformFailure From(HttpStatusCode status, GoogleError error, DateTimeOffset now, string accessToken, string scope)
    {
        var reason = PlatformReason.From($"Google {(int)status} {error.Reason}: {error.Message}", accessToken);
        return error.Reason switch
        {
            "youtubeSignupRequired" => new(PlatformFailureKind.Permanent, reason),
            "quotaExceeded" or "dailyLimitExceeded" => new(PlatformFailureKind.RateLimited, reason) { RetryIn = UntilMidnight(now) },
            "rateLimitExceeded" or "userRateLimitExceeded" => new(PlatformFailureKind.RateLimited, reason) { RetryIn = Pause },
            "insufficientPermissions" => new(PlatformFailureKind.Permission, reason) { Permission = scope },
            "forbidden" => new(PlatformFailureKind.Permission, reason),
            "accessNotConfigured" => new(PlatformFailureKind.Configuration, reason),
            _ => From(status, reason),
        };
    }

    private static PlatformFailure From(HttpStatusCode status, string reason) => status switch
    {
        HttpStatusCode.Unauthorized => new(PlatformFailureKind.Reauth, reason),
        HttpStatusCode.NotFound => new(PlatformFailureKind.NotFound, reason),
        HttpStatusCode.TooManyRequests => new(PlatformFailureKind.RateLimited, reason) { RetryIn = Pause },
        >= HttpStatusCode.InternalServerError => new(PlatformFailureKind.Transient, reason),
        _ => new(PlatformFailureKind.Permanent, reason),
    };

    // Quotas start anew at midnight in California, which is 07:00 or 08:00 UTC.
    private static TimeSpan UntilMidnight(DateTimeOffset now)
    {
        var tomorrow = TimeZoneInfo.ConvertTime(now, Pacific).Date.AddDays(1);
        return TimeZoneInfo.ConvertTimeToUtc(tomorrow, Pacific) - now.UtcDateTime;
    }
}
