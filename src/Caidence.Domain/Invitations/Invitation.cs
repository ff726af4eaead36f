using Caidence.Core.Security;

namespace Caidence.Invitations;

/// <summary>A way into the workspace: for one person, by a mail to their address, or for several, by a link that is handed around.</summary>
[Audited]
public sealed class Invitation : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    /// <param name="id">New.</param>
    /// <param name="tenantId">Where it leads.</param>
    /// <param name="email">Null for a link.</param>
    /// <param name="roleId">What they will be.</param>
    /// <param name="brandIds">What they will see; null for all.</param>
    /// <param name="expiresAt">Until when it holds.</param>
    /// <param name="maxUses">How many people it lets in.</param>
    public Invitation(Guid id, Guid? tenantId, string? email, Guid roleId, IReadOnlyList<Guid>? brandIds, DateTime expiresAt, int maxUses)
    {
        Id = id;
        TenantId = tenantId;
        Email = email?.Trim();
        NormalizedEmail = Email is null ? null : Normalize(Email);
        RoleId = roleId;
        BrandIds = brandIds;
        ExpiresAt = expiresAt;
        MaxUses = maxUses;
    }

    private Invitation()
    {
    }

    public Guid? TenantId { get; private set; }

    [MaskedInAudit]
    public string? Email { get; private set; }

    [DisableAuditing]
    public string? NormalizedEmail { get; private set; }
    public Guid RoleId { get; private set; }

    /// <summary>Null for all.</summary>
    public IReadOnlyList<Guid>? BrandIds { get; private set; }

    /// <summary>Null until the mail is written.</summary>
    [DisableAuditing]
    public string? TokenHash { get; private set; }

    /// <summary>Of a link, which people want to copy again; of a mail only the hash is kept.</summary>
    public SecretText? LinkToken { get; private set; }
    public DateTime ExpiresAt { get; private set; }
    public int MaxUses { get; private set; }
    public int Uses { get; private set; }
    public DateTime? LastSentAt { get; private set; }
    public DateTime? RevokedAt { get; private set; }

    public bool IsLink => Email is null;

    public static string Normalize(string email) => email.Trim().ToUpperInvariant();

    public InvitationState StateAt(DateTime now) =>
        Uses >= MaxUses ? InvitationState.Accepted
        : RevokedAt is not null ? InvitationState.Revoked
        : ExpiresAt <= now ? InvitationState.Expired
        : InvitationState.Pending;

    /// <summary>From now on this token opens it and none before.</summary>
    public void Seal(InvitationToken token) => (TokenHash, LinkToken) = (token.Hash, IsLink ? new(token.Text) : null);

    /// <summary>Another mail is to be sent; the link of the last one is dead at once.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Invitations.NotPending"/>, <see cref="CaidenceErrorCodes.Invitations.TooSoon"/></exception>
    public void SendAgain(DateTime now)
    {
        if (IsLink || StateAt(now) is InvitationState.Accepted or InvitationState.Revoked)
        {
            throw new BusinessException(CaidenceErrorCodes.Invitations.NotPending);
        }

        if (LastSentAt?.AddSeconds(InvitationConsts.SecondsBetweenMails) > now)
        {
            throw new BusinessException(CaidenceErrorCodes.Invitations.TooSoon).WithData("Seconds", InvitationConsts.SecondsBetweenMails);
        }

        (TokenHash, LastSentAt, ExpiresAt) = (null, now, now.AddDays(InvitationConsts.DaysToAccept));
    }

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Invitations.NotPending"/></exception>
    public void Revoke(DateTime now)
    {
        if (StateAt(now) == InvitationState.Accepted)
        {
            throw new BusinessException(CaidenceErrorCodes.Invitations.NotPending);
        }

        (RevokedAt, TokenHash, LinkToken) = (RevokedAt ?? now, null, null);
    }
}
