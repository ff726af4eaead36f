using Microsoft.AspNetCore.SignalR;

namespace Caidence.Hosting.Realtime;

/// <summary>Sends to every page connected to any process; through Redis where there are several.</summary>
public sealed class SignalRNotifier(IHubContext<NotificationHub> hub, IUnitOfWorkManager unitOfWorkManager) : IRealtimeNotifier, IScopedDependency
{
    public Task PublishAsync(RealtimeMessage message, CancellationToken cancellationToken = default) =>
        unitOfWorkManager.AfterCommitAsync(() =>
            hub.Clients.Group(NotificationGroups.For(message)).SendAsync(message.Name, message.Payload, CancellationToken.None));
}
