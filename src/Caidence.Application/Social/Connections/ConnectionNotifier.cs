using Caidence.Core.Realtime;
using Caidence.Notifications;
using Caidence.Permissions;

namespace Caidence.Social.Connections;

/// <summary>Tells those who can mend a connection, by bell and mail, once per brand and not once per account.</summary>
public sealed class ConnectionNotifier(
    NotificationPublisher notifications, IMemberDirectory members, IRealtimeNotifier realtime, ICurrentTenant currentTenant) : ITransientDependency
{
    public const string Moved = "social.connection";

    public Task AccessLostAsync(IReadOnlyCollection<SocialConnection> connections, SocialConnectionStatus status, CancellationToken cancellationToken) =>
        TellAsync(connections, $"Notification:Connection{status}", [], cancellationToken);

    public Task AccessEndsAsync(IReadOnlyCollection<SocialConnection> connections, int days, CancellationToken cancellationToken) =>
        TellAsync(connections, "Notification:ConnectionExpiring", [$"{days}"], cancellationToken);

    /// <summary>Pages that show it read it anew.</summary>
    public Task MovedAsync(SocialConnection connection, CancellationToken cancellationToken) => realtime.PublishAsync(
        new(Moved, currentTenant.Id) { Permission = CaidencePermissions.SocialConnections.Default, PartId = connection.BrandId, Payload = new { connectionId = connection.Id } },
        cancellationToken);

    private async Task TellAsync(IReadOnlyCollection<SocialConnection> connections, string titleKey, string[] facts, CancellationToken cancellationToken)
    {
        foreach (var ofBrand in connections.GroupBy(connection => connection.BrandId))
        {
            var first = ofBrand.First();
            var name = ofBrand.Count() == 1 ? first.PlatformDisplayName : $"{first.PlatformDisplayName} +{ofBrand.Count() - 1}";
            var holders = await members.GetHoldersAsync(CaidencePermissions.SocialConnections.Connect, first, cancellationToken);
            await notifications.PublishAsync(
                holders.Select(holder => holder.Id), titleKey, [SocialNames.Of(first.Platform), name, .. facts], $"/social/{first.Id}", cancellationToken, byMail: true);
            await MovedAsync(first, cancellationToken);
        }
    }
}
