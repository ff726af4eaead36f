using Caidence.Hosting.Configuration;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Caidence.Hosting.Security;

internal static class KeyRegistration
{
    /// <summary>Sign-ins survive a restart, and every process understands the others' cookies.</summary>
    public static void AddKeys(this ServiceConfigurationContext context)
    {
        var protection = context.Services.AddDataProtection().SetApplicationName("Caidence");
        if (context.Configuration.RedisConfiguration() is null)
        {
            protection.PersistKeysToFileSystem(new(Path.Combine(context.Configuration["CAIDENCE_DATA"]!, "keys")));
            return;
        }

        context.Services.AddSingleton<IPostConfigureOptions<KeyManagementOptions>, KeysInRedis>();
    }

    public static void AddSharedCache(this ServiceConfigurationContext context)
    {
        if (context.Configuration.RedisConfiguration() is not { } redis)
        {
            context.Services.AddDistributedMemoryCache();
            return;
        }

        context.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(redis));
        context.Services.AddStackExchangeRedisCache(_ => { });
        context.Services.AddOptions<Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions>()
            .Configure<IConnectionMultiplexer>((cache, connection) =>
            {
                cache.InstanceName = "Caidence:";
                cache.ConnectionMultiplexerFactory = () => Task.FromResult(connection);
            });
    }
}
