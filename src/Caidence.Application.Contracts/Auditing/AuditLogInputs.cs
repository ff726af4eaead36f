using System.ComponentModel.DataAnnotations;

namespace Caidence.Auditing;

/// <summary>Every part that is given must fit.</summary>
public sealed class GetAuditLogsInput : PagedAndSortedResultRequestDto
{
    public DateTime? StartTime { get; set; }
    public DateTime? EndTime { get; set; }
    public Guid? UserId { get; set; }

    /// <summary>A part of it, in any case.</summary>
    [MaxLength(256), MaskedInAudit]
    public string? UserName { get; set; }

    [MaxLength(64)]
    public string? ClientId { get; set; }

    [MaxLength(16)]
    public string? HttpMethod { get; set; }

    /// <summary>A part of it, in any case.</summary>
    [MaxLength(256)]
    public string? Url { get; set; }
    public int? HttpStatusCode { get; set; }
    public bool? HasException { get; set; }

    [MaxLength(64)]
    public string? CorrelationId { get; set; }

    /// <summary>Milliseconds.</summary>
    public int? MinExecutionDuration { get; set; }
    public int? MaxExecutionDuration { get; set; }
}

/// <summary>Every part that is given must fit.</summary>
public sealed class GetEntityChangesInput : PagedResultRequestDto
{
    [MaxLength(256)]
    public string? EntityTypeFullName { get; set; }

    [MaxLength(64)]
    public string? EntityId { get; set; }
    public EntityChangeType? EntityChangeType { get; set; }
    public DateTime? StartTime { get; set; }
    public DateTime? EndTime { get; set; }
}
