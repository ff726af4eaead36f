using Caidence.Core.Security;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;

namespace Caidence.Social.Grants;

/// <summary>
/// One person's consent at one platform, and the tokens it brought. The accounts it reaches are connections; they share it, because
/// platforms renew and revoke by person and app.
/// </summary>
public sealed class SocialGrant : AuditedAggregateRoot<Guid>, IMultiTenant
{
    // Platforms give the end as seconds from now, so it wobbles a little with each renewal.
    private static readonly TimeSpan OneNoticeLater = TimeSpan.FromDays(1);

    public SocialGrant(Guid id, Guid? tenantId, SocialPlatform platform, AuthFlavor flavor, Guid? appId, string holderId)
    {
        Id = id;
        TenantId = tenantId;
        Platform = platform;
        Flavor = flavor;
        AppId = appId;
        HolderId = holderId;
    }

    private SocialGrant()
    {
    }

    public Guid? TenantId { get; private set; }
    public SocialPlatform Platform { get; private set; }
    public AuthFlavor Flavor { get; private set; }

    /// <summary>The workspace's own app; null for the installation's.</summary>
    public Guid? AppId { get; private set; }

    /// <summary>The platform's id of the person.</summary>
    public string HolderId { get; private set; } = "";
    public string? HolderName { get; private set; }
    public SecretText? AccessToken { get; private set; }
    public SecretText? RefreshToken { get; private set; }
    public DateTime? TokenExpiresAt { get; private set; }
    public DateTime? RefreshExpiresAt { get; private set; }
    public IReadOnlyList<string> Scopes { get; private set; } = [];
    public SocialConnectionStatus Status { get; private set; }

    /// <summary>The platform's words for a status that is not active.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it is to be renewed by itself; null where only a person can.</summary>
    public DateTime? RenewAt { get; private set; }
    public DateTime? RenewedAt { get; private set; }

    /// <summary>Renewals in a row that failed for a passing reason.</summary>
    public int FailedRenewals { get; private set; }

    /// <summary>Who renews it at the moment; written past this object, see <see cref="ISocialGrantRepository"/>.</summary>
    public Guid? Lease { get; private set; }
    public DateTime? LeaseUntil { get; private set; }

    /// <summary>The last of <see cref="SocialConnectionConsts.NoticeDays"/> that people were told.</summary>
    public int? NoticedDays { get; private set; }

    /// <summary>When a person has to consent again: the end of what renews the access, or of the access itself. Null for never, as far as is known.</summary>
    public DateTime? ConsentEndsAt => RenewAt is null ? TokenExpiresAt : RefreshExpiresAt;

    public SocialTokens? Tokens => AccessToken is null ? null : new(AccessToken, RefreshToken, TokenExpiresAt, RefreshExpiresAt, Scopes);

    /// <summary>A person has consented, for the first time or again.</summary>
    public void Receive(SocialTokens tokens, GrantHolder holder, DateTime now, DateTime? renewAt)
    {
        HolderName = holder.Name;
        Scopes = holder.Scopes.Count > 0 ? holder.Scopes : tokens.Scopes;
        (Status, NoticedDays) = (SocialConnectionStatus.Active, null);
        Keep(tokens, now, renewAt);
    }

    /// <summary>The platform renewed it by itself. What was announced of the consent's end stays announced, unless that has moved.</summary>
    public void Renew(SocialTokens tokens, DateTime now, DateTime? renewAt)
    {
        var before = ConsentEndsAt;
        Scopes = tokens.Scopes.Count > 0 ? tokens.Scopes : Scopes;
        Keep(tokens, now, renewAt);
        if (NoticedDays is not null && (ConsentEndsAt is null || ConsentEndsAt - before > OneNoticeLater))
        {
            NoticedDays = null;
        }

        Status = NoticedDays is null ? SocialConnectionStatus.Active : SocialConnectionStatus.Expiring;
    }

    /// <summary>A passing trouble: the next try comes later, the access stands until its time.</summary>
    public void Postpone(DateTime until, string reason, DateTime now)
    {
        (FailedRenewals, RenewAt, Reason) = (FailedRenewals + 1, RenewAt > until ? RenewAt : until, reason);
        Release();
        if (TokenExpiresAt <= now)
        {
            Status = SocialConnectionStatus.Expired;
        }
    }

    /// <summary>Only a person can mend it. The refresh token is kept: the platform's word is not always its last.</summary>
    public void Lose(SocialConnectionStatus status, string reason)
    {
        (Status, Reason, RenewAt) = (status, reason, null);
        Release();
    }

    /// <summary>Says once per notice that access ends soon.</summary>
    /// <returns>The days that are left, when that is news.</returns>
    public int? NoticeEnd(DateTime now)
    {
        if (ConsentEndsAt is not { } end || Status is not (SocialConnectionStatus.Active or SocialConnectionStatus.Expiring))
        {
            return null;
        }

        if (end <= now)
        {
            return Expire(now);
        }

        var reached = SocialConnectionConsts.NoticeDays.Where(days => end <= now.AddDays(days)).DefaultIfEmpty().Min();
        if (reached == 0 || reached >= (NoticedDays ?? int.MaxValue))
        {
            return null;
        }

        (Status, NoticedDays) = (SocialConnectionStatus.Expiring, reached);
        return (int)Math.Ceiling((end - now).TotalDays);
    }

    // The access may outlive what would have renewed it; then it is announced by its own end.
    private int? Expire(DateTime now)
    {
        if (RenewAt is not null && TokenExpiresAt > now)
        {
            (RenewAt, NoticedDays) = (null, null);
            return null;
        }

        Lose(SocialConnectionStatus.Expired, "");
        return 0;
    }

    public void EraseTokens()
    {
        (AccessToken, RefreshToken, TokenExpiresAt, RefreshExpiresAt, RenewAt) = (null, null, null, null, null);
        Release();
    }

    public void Release() => (Lease, LeaseUntil) = (null, null);

    private void Keep(SocialTokens tokens, DateTime now, DateTime? renewAt)
    {
        (AccessToken, RefreshToken) = (tokens.AccessToken, tokens.RefreshToken);
        (TokenExpiresAt, RefreshExpiresAt) = (tokens.ExpiresAt, tokens.RefreshExpiresAt);
        (Reason, RenewAt, RenewedAt, FailedRenewals) = (null, renewAt, now, 0);
        Release();
    }
}
