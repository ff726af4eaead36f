using Caidence.Brands;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Caidence.Hosting.Realtime;

/// <summary>
/// Where open pages hear what happened. A connection joins the groups of its workspace, its person and every permission it
/// holds, and can say nothing itself.
/// </summary>
[Authorize]
public sealed class NotificationHub(
    IPermissionChecker permissions, ICurrentUser currentUser, ICurrentTenant currentTenant, ICurrentPrincipalAccessor principalAccessor,
    BrandScope scope) : Hub
{
    public const string Path = "/signalr-hubs/notifications";

    /// <summary>From here on nothing is missed; a page that wants to be sure reads again when it hears this.</summary>
    public const string Ready = "ready";

    public override async Task OnConnectedAsync()
    {
        using var _ = principalAccessor.Change(Context.User!);
        using var __ = currentTenant.Change(currentUser.TenantId);

        foreach (var group in NotificationGroups.Of(currentUser, await permissions.GetGrantedAsync(), scope.Ids))
        {
            await Groups.AddToGroupAsync(Context.ConnectionId, group, Context.ConnectionAborted);
        }

        await Clients.Caller.SendAsync(SignalRSender.ClientMethod, Ready, null, Context.ConnectionAborted);
    }
}
