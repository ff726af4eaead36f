using Caidence.Brands;
using Caidence.Core.Security;

namespace Caidence.Social.Connecting;

/// <summary>An address that lets a client connect their own accounts to a brand, without an account here.</summary>
[Audited]
public sealed class SocialConnectionLink : AuditedAggregateRoot<Guid>, IMultiTenant, IBrandScoped
{
    public SocialConnectionLink(Guid id, Guid? tenantId, Guid? brandId, string? name, ConnectState token, DateTime expiresAt)
    {
        Id = id;
        TenantId = tenantId;
        BrandId = brandId;
        Name = name;
        (TokenHash, Token) = (token.Hash, new(token.Text));
        ExpiresAt = expiresAt;
    }

    private SocialConnectionLink()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid? BrandId { get; private set; }

    /// <summary>Whom it is for, as the agency calls them.</summary>
    public string? Name { get; private set; }

    [DisableAuditing]
    public string? TokenHash { get; private set; }

    /// <summary>Kept, so that it can be copied again; null once it is revoked.</summary>
    public SecretText? Token { get; private set; }
    public DateTime ExpiresAt { get; private set; }
    public DateTime? RevokedAt { get; private set; }

    [DisableAuditing]
    public int Connected { get; private set; }

    public bool HoldsAt(DateTime now) => RevokedAt is null && ExpiresAt > now;

    public void Count(int accounts) => Connected += accounts;

    public void Revoke(DateTime now) => (RevokedAt, TokenHash, Token) = (RevokedAt ?? now, null, null);
}
