using Caidence.Brands;
using Caidence.Core.Security;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;

namespace Caidence.Social.Connections;

/// <summary>One account at a platform that the workspace, or one of its brands, works with.</summary>
[Audited]
public sealed class SocialConnection : FullAuditedAggregateRoot<Guid>, IMultiTenant, IBrandScoped, IHasLogo
{
    public SocialConnection(Guid id, Guid? tenantId, Guid? brandId, SocialGrant grant, string platformUserId)
    {
        Id = id;
        TenantId = tenantId;
        BrandId = brandId;
        Platform = grant.Platform;
        PlatformUserId = platformUserId;
        GrantId = grant.Id;
    }

    private SocialConnection()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid? BrandId { get; private set; }
    public SocialPlatform Platform { get; private set; }

    /// <summary>Whose consent it lives on; another person may take over.</summary>
    public Guid GrantId { get; private set; }

    /// <summary>The member who connected it last; null for somebody who came by a connection link.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>The connection link it came by last; null for a member.</summary>
    public Guid? LinkId { get; private set; }

    /// <summary>The platform's id of the account: page, channel, phone number ...</summary>
    public string PlatformUserId { get; private set; } = "";
    public string? PlatformUsername { get; private set; }
    public string PlatformDisplayName { get; private set; } = "";
    public string? PlatformAvatarUrl { get; private set; }

    /// <summary>Our copy of the picture; the platform's address runs out.</summary>
    [DisableAuditing]
    public string? LogoBlobName { get; private set; }

    [DisableAuditing]
    public string? LogoContentType { get; private set; }
    public SocialAccountType AccountType { get; private set; }
    public string? PageId { get; private set; }
    public string? PageName { get; private set; }

    [DisableAuditing]
    public long? Followers { get; private set; }

    /// <summary>The account's own token, as Facebook pages have; null where the person's is used.</summary>
    public SecretText? AccessToken { get; private set; }
    public DateTime? TokenExpiresAt { get; private set; }
    public IReadOnlyList<string> Scopes { get; private set; } = [];

    /// <summary>What harmless calls said at the last probe.</summary>
    [DisableAuditing]
    public IReadOnlyList<CapabilityProof> Capabilities { get; private set; } = [];
    public SocialConnectionStatus Status { get; private set; }
    public string? ErrorMessage { get; private set; }

    /// <summary>The platform refuses this account, while the consent it lives on is good.</summary>
    [DisableAuditing]
    public bool FailsAlone { get; private set; }

    [DisableAuditing]
    public DateTime? LastSyncAt { get; private set; }

    [DisableAuditing]
    public DateTime SyncAt { get; private set; }

    /// <summary>Somebody has to do something before it works again.</summary>
    public bool NeedsPerson => Status is SocialConnectionStatus.Expired or SocialConnectionStatus.Revoked or SocialConnectionStatus.Error;

    public AccountAccess? AccessThrough(SocialGrant grant) => grant.AccessToken is not { } token
        ? null
        : new(PlatformUserId, AccountType, PageId, token, AccessToken, grant.Scopes);

    /// <summary>Connected, for the first time, again, or back from the bin.</summary>
    public void Join(SocialGrant grant, Guid? userId, Guid? linkId)
    {
        (GrantId, UserId, LinkId) = (grant.Id, userId, linkId);
        (IsDeleted, DeletionTime, DeleterId) = (false, null, null);
        FailsAlone = false;
        Follow(grant);
        AddLocalEvent(new SocialConnected(Id, userId));
    }

    /// <summary>Its access is the consent's; a good consent does not mend what is wrong with the account alone.</summary>
    public void Follow(SocialGrant grant)
    {
        (TokenExpiresAt, Scopes) = (grant.TokenExpiresAt, grant.Scopes);
        if (!FailsAlone || grant.Status != SocialConnectionStatus.Active)
        {
            SetStatus(grant.Status, grant.Reason);
        }
    }

    public void Show(SocialAccount account, DateTime now)
    {
        (PlatformUsername, PlatformDisplayName, PlatformAvatarUrl) = (account.Username ?? PlatformUsername, account.DisplayName, account.AvatarUrl ?? PlatformAvatarUrl);
        (AccountType, PageId, PageName) = (account.Type, account.PageId ?? PageId, account.PageName ?? PageName);
        Followers = account.Followers ?? Followers;
        AccessToken = account.AccessToken ?? AccessToken;
        (LastSyncAt, SyncAt) = (now, now + SocialConnectionConsts.SyncPeriod);
        if (FailsAlone)
        {
            FailsAlone = false;
            SetStatus(SocialConnectionStatus.Active, null);
        }
    }

    public string? ShowLogo(string? blobName, string? contentType)
    {
        var before = LogoBlobName;
        (LogoBlobName, LogoContentType) = (blobName, contentType);
        return before;
    }

    public void Prove(IReadOnlyList<CapabilityProof> capabilities) => Capabilities = capabilities;

    /// <summary>This account alone is refused; others of the same consent may be fine.</summary>
    /// <returns>False when nothing is new about that.</returns>
    public bool Fail(SocialConnectionStatus status, string reason)
    {
        var isNews = Status != status;
        (FailsAlone, Status, ErrorMessage) = (true, status, reason);
        return isNews;
    }

    public void SyncLater(DateTime at) => SyncAt = at;

    public void EraseToken() => (AccessToken, Capabilities) = (null, []);

    private void SetStatus(SocialConnectionStatus status, string? reason)
    {
        var neededPerson = NeedsPerson;
        (Status, ErrorMessage) = (status, reason);
        if (neededPerson && !NeedsPerson)
        {
            AddLocalEvent(new SocialRecovered(Id));
        }
    }
}
