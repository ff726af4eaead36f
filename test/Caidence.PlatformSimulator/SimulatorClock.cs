namespace Caidence.PlatformSimulator;

/// <summary>The platforms' time of day. It can be moved, so that tokens expire and quotas renew while a test watches.</summary>
public sealed class SimulatorClock : TimeProvider
{
    private TimeSpan _offset;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _offset;

    public void Advance(TimeSpan by) => _offset += by;

    public void SetTo(DateTimeOffset now) => _offset = now - base.GetUtcNow();

    public void Reset() => _offset = TimeSpan.Zero;
}
