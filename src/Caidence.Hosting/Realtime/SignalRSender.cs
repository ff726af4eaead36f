using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace Caidence.Hosting.Realtime;

/// <summary>Reaches every page connected to any process; through Redis where there are several.</summary>
public sealed class SignalRSender(IHubContext<NotificationHub> hub, ILogger<SignalRSender> logger) : IRealtimeSender, ISingletonDependency
{
    /// <summary>The one method that pages know; there it becomes the event <c>live:{name}</c> (Frontend/src/lib/live.ts).</summary>
    public const string ClientMethod = "live";

    public async Task SendAsync(RealtimeMessage message, CancellationToken cancellationToken = default)
    {
        try
        {
            await hub.Clients.Groups(NotificationGroups.For(message)).SendAsync(ClientMethod, message.Name, message.Payload, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // What the message is about has happened; a page that misses it must not turn that into a failure.
            logger.LogWarning(error, "Pages were not told of {Message}", message.Name);
        }
    }
}
