namespace Caidence.PlatformSimulator.Delivery;

/// <summary>How one sender reacts to what it is answered.</summary>
/// <param name="Delays">The wait before each repeat.</param>
/// <param name="Timeout">How long one attempt may take.</param>
/// <param name="ShouldRepeat">Told the status, or null when there was no answer.</param>
public sealed record RetryPolicy(IReadOnlyList<TimeSpan> Delays, TimeSpan Timeout, Func<int?, bool> ShouldRepeat)
{
    public bool HonoursRetryAfter { get; init; }

    public static bool UnlessSuccess(int? status) => status is not (>= 200 and <= 299);

    public static bool OnServerTrouble(int? status) => status is null or >= 500;

    public static TimeSpan[] Every(TimeSpan gap, TimeSpan until) => [.. Enumerable.Repeat(gap, (int)(until / gap))];
}
