using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.StackExchangeRedis;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Caidence.Hosting.Security;

/// <summary>Keeps the Data Protection keys in the Redis that all processes share.</summary>
internal sealed class KeysInRedis(IConnectionMultiplexer redis) : IPostConfigureOptions<KeyManagementOptions>
{
    public void PostConfigure(string? name, KeyManagementOptions options) =>
        options.XmlRepository = new RedisXmlRepository(() => redis.GetDatabase(), "Caidence:DataProtection");
}
