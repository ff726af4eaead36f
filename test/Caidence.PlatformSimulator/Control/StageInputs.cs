namespace Caidence.PlatformSimulator.Control;

public sealed record ClockState(DateTimeOffset Now);

public sealed record ClockMove(DateTimeOffset? Now = null, double AdvanceSeconds = 0);

/// <param name="Milliseconds">The wait before each repeat, for every sender; null gives each its own schedule back.</param>
public sealed record RetryDelays(IReadOnlyList<int>? Milliseconds);
