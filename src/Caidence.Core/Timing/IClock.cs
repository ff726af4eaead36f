namespace Caidence.Core.Timing;

/// <summary>The time, always UTC (<see cref="DateTimeKind.Utc"/>).</summary>
public interface IClock
{
    DateTime Now { get; }
}
