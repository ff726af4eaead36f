namespace Caidence.Platforms.Tests.Stage;

public sealed class SettableClock : TimeProvider
{
    /// <summary>Null: the time it really is.</summary>
    public DateTimeOffset? StoppedAt { get; set; }

    public override DateTimeOffset GetUtcNow() => StoppedAt ?? base.GetUtcNow();
}
