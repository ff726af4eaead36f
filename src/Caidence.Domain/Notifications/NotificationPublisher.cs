using Caidence.Core.Realtime;

namespace Caidence.Notifications;

/// <summary>Writes lines to bells, in the transaction of what caused them, and rings open pages after it.</summary>
public sealed class NotificationPublisher(
    IRepository<Notification, Guid> notifications, IRealtimeNotifier realtime, IBackgroundJobManager jobs, IGuidGenerator guids, ICurrentTenant currentTenant, IClock clock)
    : ITransientDependency
{
    public const string Created = "notification.created";

    /// <param name="userIds">Each has a line of their own.</param>
    /// <param name="titleKey">Of a text.</param>
    /// <param name="arguments">Of the text; nothing of a lead.</param>
    /// <param name="url">Where it leads, on this host.</param>
    /// <param name="cancellationToken">Nobody is told.</param>
    /// <param name="byMail">Sends the same as a mail.</param>
    public async Task PublishAsync(
        IEnumerable<Guid> userIds, string titleKey, IReadOnlyList<string> arguments, string? url, CancellationToken cancellationToken, bool byMail = false)
    {
        foreach (var userId in userIds.Distinct())
        {
            var notification = await notifications.InsertAsync(
                new(guids.Create(), currentTenant.Id, userId, titleKey, arguments, url, clock.Now), cancellationToken);
            await realtime.PublishAsync(
                new(Created, currentTenant.Id) { UserId = userId, Payload = new { id = notification.Id } }, cancellationToken);
            if (byMail)
            {
                await jobs.EnqueueAsync(new NotificationMailArgs(currentTenant.Id, notification.Id));
            }
        }
    }
}
