using Caidence.Hosting.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Caidence.Hosting.Realtime;

public static class RealtimeRegistration
{
    public static void MapNotificationHub(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapHub<NotificationHub>(NotificationHub.Path, options => options.CloseOnAuthenticationExpiration = true);

    internal static void AddRealtime(this ServiceConfigurationContext context)
    {
        var signalR = context.Services.AddSignalR();
        if (context.Configuration.RedisConfiguration() is { } redis)
        {
            signalR.AddStackExchangeRedis(redis, options => options.Configuration.ChannelPrefix = RedisChannel.Literal("Caidence"));
        }
    }
}
