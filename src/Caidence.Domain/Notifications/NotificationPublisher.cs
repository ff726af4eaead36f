using Caidence.Core.Realtime;

namespace Caidence.Notifications;

/// <summary>Writes lines to bells, in the transaction of what caused them, and rings open pages after it.</summary>
public sealed class NotificationPublisher(
    IRepository<Notification, Guid> notifications, IRealtimeNotifier realtime, IGuidGenerator guids, ICurrentTenant currentTenant, IClock clock)
    : ITransientDependency
{
    public const string Created = "notification.created";

    public async Task PublishAsync(
        IEnumerable<Guid> userIds, string titleKey, IReadOnlyList<string> arguments, string? url, CancellationToken cancellationToken)
    {
        foreach (var userId in userIds.Distinct())
        {
            var notification = await notifications.InsertAsync(
                new(guids.Create(), currentTenant.Id, userId, titleKey, arguments, url, clock.Now), cancellationToken);
            await realtime.PublishAsync(
                new(Created, currentTenant.Id) { UserId = userId, Payload = new { id = notification.Id } }, cancellationToken);
        }
    }
}
