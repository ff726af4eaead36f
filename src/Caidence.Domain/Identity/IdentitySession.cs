namespace Caidence.Identity;

/// <summary>Somebody signed in at one browser. The cookie only names it: a copy of the cookie ends with the session.</summary>
public sealed class IdentitySession : Entity<Guid>, IMultiTenant
{
    public IdentitySession(Guid id, Guid? tenantId, Guid userId, DateTime signedIn, DateTime expirationTime)
    {
        Id = id;
        TenantId = tenantId;
        UserId = userId;
        SignedIn = LastAccessed = signedIn;
        ExpirationTime = expirationTime;
    }

    private IdentitySession()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }

    /// <summary>What the browser said of itself when it signed in.</summary>
    public string? BrowserInfo { get; init; }
    public string? ClientIpAddress { get; init; }

    /// <summary>The person of the platform who works as the user here.</summary>
    public Guid? ImpersonatorUserId { get; init; }
    public DateTime SignedIn { get; private set; }

    /// <summary>To within <see cref="SessionSnapshot.Precision"/>.</summary>
    public DateTime LastAccessed { get; private set; }

    /// <summary>Moves on while the session is used.</summary>
    public DateTime ExpirationTime { get; private set; }
}

/// <summary>What a request needs to know of the session it brings.</summary>
public sealed record SessionSnapshot(Guid Id, DateTime LastAccessed, DateTime ExpirationTime, Guid? ImpersonatorUserId)
{
    /// <summary>A session that is used is written down this often, and not with every request.</summary>
    public static readonly TimeSpan Precision = TimeSpan.FromMinutes(5);
}
