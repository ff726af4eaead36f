using System.Security.Cryptography;
using System.Text;
using Caidence.Identity;
using Microsoft.Extensions.Caching.Memory;

namespace Caidence.Account;

/// <summary>Locks names that nobody has just like those that somebody has, so that a lock does not tell which is which; accounts that an admin has locked, by their ids, as well.</summary>
public sealed class UnknownNames(IClock clock) : ISingletonDependency, IDisposable
{
    private const int MaxNames = 10_000;

    private readonly MemoryCache _names = new(new MemoryCacheOptions { SizeLimit = MaxNames });

    public bool IsLocked(Guid? tenantId, string name) => Find(tenantId, name)?.LockedUntil > clock.Now;

    public void CountFailure(Guid? tenantId, string name, AccountRules rules)
    {
        var attempts = Find(tenantId, name);
        if (attempts is null)
        {
            attempts = new();
            _names.Set(KeyOf(tenantId, name), attempts, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
        }

        lock (attempts)
        {
            attempts.Count++;
            if (attempts.Count >= rules.MaxFailedAttempts)
            {
                attempts.Count = 0;
                attempts.LockedUntil = clock.Now + rules.Lockout;
            }
        }
    }

    public void Dispose() => _names.Dispose();

    private Attempts? Find(Guid? tenantId, string name) => _names.Get<Attempts>(KeyOf(tenantId, name));

    private static string KeyOf(Guid? tenantId, string name) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenantId}:{name.Trim().ToUpperInvariant()}")));

    private sealed class Attempts
    {
        public int Count { get; set; }

        public DateTime LockedUntil { get; set; }
    }
}
