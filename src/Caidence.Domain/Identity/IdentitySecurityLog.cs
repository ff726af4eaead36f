namespace Caidence.Identity;

/// <summary>One thing that happened at somebody's door: a sign-in, a refused one, a new password, a second factor switched on.</summary>
public sealed class IdentitySecurityLog : Entity<Guid>, IMultiTenant
{
    public IdentitySecurityLog(Guid id, Guid? tenantId, Guid userId, string action, DateTime creationTime)
    {
        Id = id;
        TenantId = tenantId;
        UserId = userId;
        Action = action;
        CreationTime = creationTime;
    }

    private IdentitySecurityLog()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }

    /// <summary>One of <see cref="SecurityLogActions"/>.</summary>
    public string Action { get; private set; } = "";

    /// <summary>The program that asked for a token; null at the sign-in page.</summary>
    public string? ClientId { get; init; }
    public string? ClientIpAddress { get; init; }
    public string? BrowserInfo { get; init; }
    public string? CorrelationId { get; init; }
    public DateTime CreationTime { get; private set; }
}
