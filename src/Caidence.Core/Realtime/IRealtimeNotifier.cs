namespace Caidence.Core.Realtime;

/// <summary>
/// Tells open pages that something has happened, so that they can fetch it. Inside a unit of work the message leaves once
/// that has committed. Delivery is best effort: whoever misses it sees the truth on the next load.
/// </summary>
public interface IRealtimeNotifier
{
    Task PublishAsync(RealtimeMessage message, CancellationToken cancellationToken = default);
}
