namespace Caidence.Hosting;

/// <summary>A clock that a test moves. Every look at it takes a millisecond, so that no two things happen at once.</summary>
public sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    private static readonly long Tick = TimeSpan.TicksPerMillisecond;

    private long _ticks = now.UtcTicks;

    public static DateTimeOffset Start { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The time, without taking any.</summary>
    public DateTimeOffset Now => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Add(ref _ticks, Tick), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
