using System.Net.Http.Headers;

namespace Caidence.Platforms.Http;

internal static class RetryAfter
{
    /// <summary>A platform's own word on when to come again beats what we would guess.</summary>
    public static PlatformAnswer Heed(RetryConditionHeaderValue? header, PlatformAnswer answer) =>
        answer is PlatformAnswer.Failed { Failure: { Kind: PlatformFailureKind.RateLimited or PlatformFailureKind.Transient } failure }
        && WaitOf(header) is { } wait
            ? new PlatformAnswer.Failed(failure with { RetryIn = wait })
            : answer;

    // A date is of the platform's clock, and none of them sends one.
    private static TimeSpan? WaitOf(RetryConditionHeaderValue? header) => header?.Delta;
}
