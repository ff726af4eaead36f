using Caidence.Brands;
using Caidence.Core.Security;
using Caidence.Social.Connections;

namespace Caidence.Leads.Sources;

/// <summary>One sender of leads: a Facebook page's forms, a Google form, a Zap, somebody's own server.</summary>
[Audited]
public sealed class LeadSource : FullAuditedAggregateRoot<Guid>, IMultiTenant, IBrandScoped
{
    internal LeadSource(Guid id, Guid? tenantId, LeadSourceType sourceType, string name, string publicId)
    {
        Id = id;
        TenantId = tenantId;
        SourceType = sourceType;
        PublicId = publicId;
        Rename(name);
    }

    private LeadSource()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid? BrandId { get; set; }
    public string Name { get; private set; } = "";
    public LeadSourceType SourceType { get; private set; }
    public string PublicId { get; private set; } = "";

    /// <summary>Hash of what the address of this source ends with; the address may be the secret itself.</summary>
    [DisableAuditing]
    public string? AddressHash { get; private set; }

    [DisableAuditing]
    public string? PreviousAddressHash { get; private set; }
    public SecretText? Secret { get; private set; }
    public SecretText? PreviousSecret { get; private set; }
    public DateTime? PreviousSecretExpiresAt { get; private set; }
    public SecretText? AccessToken { get; private set; }

    /// <summary>The connected account whose token is used instead of one of its own.</summary>
    public Guid? ConnectionId { get; private set; }

    /// <summary>Since when the platform has been asked by us to send its notices; null where somebody sees to that there.</summary>
    [DisableAuditing]
    public DateTime? SubscribedAt { get; private set; }

    /// <summary>Facebook: the page whose notifications are ours; a column of its own, because they are routed by it.</summary>
    public string? PageId { get; private set; }
    public LeadSourceConfig Config { get; private set; } = new();
    public Dictionary<string, string> FieldMapping { get; private set; } = [];
    public Guid? AutoAssignUserId { get; set; }
    public LeadSourceStatus Status { get; private set; }

    /// <summary>A refusal's word, see <see cref="Ingestion.LeadRefusal"/>, or <see cref="LeadSourceConsts.Silence"/>.</summary>
    public string? StatusReason { get; private set; }
    public DateTime? ListeningUntil { get; private set; }

    /// <summary>LinkedIn: when it last asked this address to prove itself.</summary>
    [DisableAuditing]
    public DateTime? ChallengedAt { get; private set; }

    public void Rename(string name) => Name = Check.NotNullOrWhiteSpace(name, "name", LeadSourceConsts.MaxNameLength).Trim();

    /// <summary>Puts new credentials in place; those before them work until <paramref name="overlapEnds"/>.</summary>
    public void TakeCredentials(LeadSourceCredentials credentials, DateTime? overlapEnds)
    {
        PreviousSecret = overlapEnds is null ? null : Secret;
        PreviousAddressHash = overlapEnds is null || credentials.AddressHash == AddressHash ? null : AddressHash;
        PreviousSecretExpiresAt = PreviousSecret is null && PreviousAddressHash is null ? null : overlapEnds;
        Secret = credentials.Secret;
        AddressHash = credentials.AddressHash;
        AddLocalEvent(new LeadSourceChanged(Id));
    }

    public void Configure(LeadSourceConfig config, string? pageId)
    {
        Config = config;
        PageId = pageId;
        AddLocalEvent(new LeadSourceChanged(Id));
    }

    /// <summary>A new token also ends a wait for somebody to reconnect.</summary>
    public void Connect(SecretText accessToken)
    {
        (AccessToken, ConnectionId, SubscribedAt) = (accessToken, null, null);
        ResumeAfterWait();
    }

    /// <summary>Reads the account of a connection by that connection's token, now and whenever it is renewed.</summary>
    public void Connect(SocialConnection connection)
    {
        SubscribedAt = ConnectionId == connection.Id ? SubscribedAt : null;
        (AccessToken, ConnectionId) = (null, connection.Id);
        Configure(Config, connection.PlatformUserId);
        ResumeAfterWait();
    }

    /// <summary>What it reads by works again; a source that a person has paused stays so.</summary>
    /// <returns>True when it waited for that.</returns>
    public bool ResumeAfterWait()
    {
        var waited = Status is LeadSourceStatus.Disconnected or LeadSourceStatus.Error;
        if (waited)
        {
            Activate();
        }

        return waited;
    }

    public void Subscribe(DateTime now) => SubscribedAt ??= now;

    public void Map(IEnumerable<KeyValuePair<string, string>> fieldMapping)
    {
        FieldMapping = new(fieldMapping);
        AddLocalEvent(new LeadSourceChanged(Id));
    }

    public void Activate() => SetStatus(LeadSourceStatus.Active, null);

    public void Pause() => SetStatus(LeadSourceStatus.Paused, null);

    /// <summary>A source that a person has paused stays so.</summary>
    /// <returns>False when nothing is new about that.</returns>
    public bool Disconnect(string reason)
    {
        var isNews = Status is not (LeadSourceStatus.Disconnected or LeadSourceStatus.Paused);
        if (isNews)
        {
            SetStatus(LeadSourceStatus.Disconnected, reason);
        }

        return isNews;
    }

    /// <summary>Says so when LinkedIn has not asked for too long, and takes it back when it asks again.</summary>
    /// <returns>True when the silence is news.</returns>
    public bool NoticeSilence(DateTime now)
    {
        var isSilent = ChallengedAt < now - LeadSourceConsts.LongestSilence;
        if (!isSilent && Status == LeadSourceStatus.Error && StatusReason == LeadSourceConsts.Silence)
        {
            Activate();
        }

        var isNews = isSilent && Status == LeadSourceStatus.Active;
        if (isNews)
        {
            SetStatus(LeadSourceStatus.Error, LeadSourceConsts.Silence);
        }

        return isNews;
    }

    public void Listen(DateTime now)
    {
        ListeningUntil = now + LeadSourceConsts.ListenTime;
        AddLocalEvent(new LeadSourceChanged(Id));
    }

    public void Retire() => AddLocalEvent(new LeadSourceChanged(Id));

    private void SetStatus(LeadSourceStatus status, string? reason)
    {
        if (Status == status && StatusReason == reason)
        {
            return;
        }

        Status = status;
        StatusReason = reason;
        AddLocalEvent(new LeadSourceChanged(Id));
    }
}

/// <summary>Something the receiver must know at once: address, secret, status or mapping.</summary>
public sealed record LeadSourceChanged(Guid SourceId);
