namespace Caidence.Core.Realtime;

/// <summary>
/// Tells open pages that something has happened, so that they can fetch it. Inside a unit of work the message leaves once
/// that has committed. Delivery is best effort: whoever misses it sees the truth on the next load.
/// </summary>
public interface IRealtimeNotifier
{
    Task PublishAsync(RealtimeMessage message, CancellationToken cancellationToken = default);
}

/// <summary>The same at once, for code that has no unit of work because it has already committed by itself.</summary>
public interface IRealtimeSender
{
    Task SendAsync(RealtimeMessage message, CancellationToken cancellationToken = default);
}
