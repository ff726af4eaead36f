namespace Caidence.PlatformSimulator.Delivery;

/// <summary>Replaces every sender's own schedule, so that a test need not wait for 36 hours.</summary>
public sealed class RetrySchedule
{
    public IReadOnlyList<TimeSpan>? Override { get; set; }

    public TimeSpan? DelayBefore(int repeat, RetryPolicy policy, TimeSpan? retryAfter)
    {
        var delays = Override ?? policy.Delays;
        if (repeat >= delays.Count)
        {
            return null;
        }

        return Override is null && policy.HonoursRetryAfter && retryAfter > delays[repeat] ? retryAfter : delays[repeat];
    }
}
