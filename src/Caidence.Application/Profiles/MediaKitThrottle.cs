using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Caidence.Profiles;

/// <summary>How often one client may look at media kits, and have them printed, in a minute and in this process.</summary>
public sealed class MediaKitThrottle(IConfiguration configuration, IHttpContextAccessor httpContextAccessor) : ISingletonDependency, IDisposable
{
    private readonly PartitionedRateLimiter<string> _looks = PerMinute(configuration.GetValue("MediaKits:LooksPerClientAndMinute", 600));
    private readonly PartitionedRateLimiter<string> _prints = PerMinute(configuration.GetValue("MediaKits:PrintsPerClientAndMinute", 20));

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Profiles.KitAskedTooOften"/></exception>
    public void CountLook() => Count(_looks);

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Profiles.KitAskedTooOften"/></exception>
    public void CountPrint() => Count(_prints);

    public void Dispose()
    {
        _looks.Dispose();
        _prints.Dispose();
    }

    private void Count(PartitionedRateLimiter<string> limiter)
    {
        using var lease = limiter.AttemptAcquire(RemoteClients.KeyOf(httpContextAccessor.HttpContext));
        if (!lease.IsAcquired)
        {
            throw new BusinessException(CaidenceErrorCodes.Profiles.KitAskedTooOften) { HttpStatusCode = StatusCodes.Status429TooManyRequests };
        }
    }

    private static PartitionedRateLimiter<string> PerMinute(int permits) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
}
