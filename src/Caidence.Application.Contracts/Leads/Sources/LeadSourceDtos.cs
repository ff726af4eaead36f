namespace Caidence.Leads.Sources;

public class LeadSourceDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public LeadSourceType SourceType { get; set; }
    public Guid? BrandId { get; set; }

    /// <summary>Unguessable, in every public address of the source that is not a secret itself.</summary>
    public string PublicId { get; set; } = "";

    /// <summary>Where the sender delivers. Where the address is the secret (Zapier, Make) only its beginning is shown.</summary>
    public string? WebhookUrl { get; set; }
    public LeadSourcePlatformConfigDto PlatformConfig { get; set; } = new();
    public Dictionary<string, string> FieldMapping { get; set; } = [];
    public Guid? AutoAssignUserId { get; set; }
    public LeadSourceStatus Status { get; set; }

    /// <summary>Why it is not active, in a sentence.</summary>
    public string? StatusReason { get; set; }
    public DateTime? ListeningUntil { get; set; }

    /// <summary>Since when the platform sends notices because we asked it to; null where somebody set that up there.</summary>
    public DateTime? SubscribedAt { get; set; }

    /// <summary>Until when the secret before the current one is still taken.</summary>
    public DateTime? PreviousSecretExpiresAt { get; set; }
    public DateTime? LastLeadAt { get; set; }
    public int TotalLeads { get; set; }
    public LeadSourceBooksDto Books { get; set; } = new();
    public DateTime CreatedAt { get; set; }
    public DateTime? UpdatedAt { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A connected account that a source could read.</summary>
public sealed class LeadSourceAccountDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>The platform's id, such as a page's.</summary>
    public string AccountId { get; set; } = "";
    public Guid? BrandId { get; set; }

    /// <summary>False where it has to be connected again first.</summary>
    public bool IsWorking { get; set; }

    /// <summary>False where the permission for leads was not given.</summary>
    public bool MayReadLeads { get; set; }
}

public sealed class LeadSourceLookupDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
}

public sealed class LeadSourceWithSecretDto : LeadSourceDto
{
    /// <summary>Shown this once. Null where the platform signs with its app's secret (Facebook, LinkedIn).</summary>
    [DisableAuditing]
    public string? WebhookSecret { get; set; }
}

/// <summary>received = stored + duplicate + test + refused + orphan + erased + underWay.</summary>
public sealed class LeadSourceBooksDto
{
    public int Received { get; set; }
    public int Stored { get; set; }
    public int Duplicate { get; set; }
    public int Test { get; set; }
    public int Refused { get; set; }
    public int Orphan { get; set; }
    public int Erased { get; set; }

    /// <summary>Not ended yet: pending, waiting for a person, or quarantined.</summary>
    public int UnderWay { get; set; }
    public int Waiting { get; set; }
    public int Quarantined { get; set; }
}

/// <summary>What a kind of source needs to know; members of other kinds stay null. Secrets go in and never come out.</summary>
public class LeadSourcePlatformConfigDto
{
    public string? PageId { get; set; }
    public List<string>? FormIds { get; set; }
    public string? OwnerUrn { get; set; }
    public int? TimestampToleranceSeconds { get; set; }
    public List<string>? IpAllowList { get; set; }

    /// <summary>The connected account it reads by.</summary>
    public Guid? ConnectionId { get; set; }

    /// <summary>True when an access token of its own is kept.</summary>
    public bool HasAccessToken { get; set; }
}

public sealed class LeadSourceSyncDto
{
    public int FoundCount { get; set; }
    public int NewCount { get; set; }

    /// <summary>False when the platform stopped answering, or hides some of the forms: ask again later.</summary>
    public bool IsComplete { get; set; }
}
