using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads.Sources;

/// <summary>Sorting takes <c>name</c>, <c>sourceType</c>, <c>status</c>, <c>creationTime</c>; newest first without.</summary>
public sealed class GetLeadSourcesInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
    public LeadSourceType? SourceType { get; set; }
    public LeadSourceStatus? Status { get; set; }
}

public sealed class GetLeadSourceLookupInput
{
    public LeadSourceType? SourceType { get; set; }
}

public sealed class GetLeadSourceAccountsInput
{
    [Required]
    public LeadSourceType? SourceType { get; set; }
}

public sealed class CreateLeadSourceDto
{
    [Required, MaxLength(LeadSourceConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [Required]
    public LeadSourceType? SourceType { get; set; }

    public Guid? BrandId { get; set; }
    public LeadSourcePlatformConfigInput? PlatformConfig { get; set; }

    [MaxLength(LeadSourceConsts.MaxMappings)]
    public Dictionary<string, string>? FieldMapping { get; set; }

    public Guid? AutoAssignUserId { get; set; }
}

/// <summary>A member that is left out stays as it is.</summary>
public sealed class UpdateLeadSourceDto
{
    [MaxLength(LeadSourceConsts.MaxNameLength)]
    public string? Name { get; set; }

    public LeadSourcePlatformConfigInput? PlatformConfig { get; set; }

    [MaxLength(LeadSourceConsts.MaxMappings)]
    public Dictionary<string, string>? FieldMapping { get; set; }

    public Guid? AutoAssignUserId { get; set; }

    /// <summary>Nobody is assigned by this source any more.</summary>
    public bool ClearAutoAssign { get; set; }

    /// <summary><c>active</c> or <c>paused</c>; the other states are the product's to set.</summary>
    public LeadSourceStatus? Status { get; set; }

    public string? ConcurrencyStamp { get; set; }
}

public sealed class LeadSourcePlatformConfigInput
{
    [MaxLength(LeadSourceConsts.MaxPlatformIdLength)]
    public string? PageId { get; set; }

    [MaxLength(LeadSourceConsts.MaxFormIds)]
    public List<string>? FormIds { get; set; }

    [MaxLength(LeadSourceConsts.MaxPlatformIdLength)]
    public string? OwnerUrn { get; set; }

    [MaxLength(4_000), DisableAuditing]
    public string? AccessToken { get; set; }

    /// <summary>A connected account to read by, in place of a token: its page is taken with it.</summary>
    public Guid? ConnectionId { get; set; }

    [StringLength(256, MinimumLength = 8), DisableAuditing]
    public string? GoogleKey { get; set; }

    [Range(1, LeadSourceConsts.MaxTimestampTolerance)]
    public int? TimestampToleranceSeconds { get; set; }

    /// <summary>Addresses or ranges (CIDR); an empty list lets everybody in who can sign.</summary>
    [MaxLength(LeadSourceConsts.MaxIpRanges)]
    public List<string>? IpAllowList { get; set; }
}

public sealed class RotateSecretDto
{
    /// <summary>Hours the old secret still works; 24 without it, 0 ends it at once.</summary>
    [Range(0, 168)]
    public int? OverlapHours { get; set; }
}
