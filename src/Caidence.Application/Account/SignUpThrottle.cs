using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Caidence.Account;

/// <summary>How often one client may sign up, and how often one address may be written to, in an hour and in this process.</summary>
public sealed class SignUpThrottle(IConfiguration configuration, IHttpContextAccessor httpContextAccessor) : ISingletonDependency, IDisposable
{
    private readonly PartitionedRateLimiter<string> _clients = PerHour(configuration.GetValue("Account:SignUpsPerClientAndHour", 30));
    private readonly PartitionedRateLimiter<string> _addresses = PerHour(configuration.GetValue("Account:MailsPerAddressAndHour", 5));

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Account.TooManySignUps"/></exception>
    public void CountClient() => Count(_clients, RemoteClients.KeyOf(httpContextAccessor.HttpContext));

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Account.TooManySignUps"/></exception>
    public void CountAddress(string email) => Count(_addresses, email.Trim().ToUpperInvariant());

    public void Dispose()
    {
        _clients.Dispose();
        _addresses.Dispose();
    }

    private static void Count(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (!lease.IsAcquired)
        {
            throw new BusinessException(CaidenceErrorCodes.Account.TooManySignUps) { HttpStatusCode = StatusCodes.Status429TooManyRequests };
        }
    }

    private static PartitionedRateLimiter<string> PerHour(int permits) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new() { PermitLimit = permits, Window = TimeSpan.FromHours(1), QueueLimit = 0 }));
}
